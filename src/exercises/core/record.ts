import { type Excess, formatExcess, parseExcess } from '../../licences/excess.ts';
import { type Action, parseAction } from './actions.ts';
import { type OwnSource, ownSource } from './own-numbers.ts';

/** What an exercise's address carries: the numbers of a warning, and the actions so far. */
export interface Recorded {
  excess: Excess[];
  actions: Action[];
  /** The numbers are the reader's own, and were handed over by another page. */
  own?: OwnSource | undefined;
  /** Part of the address could not be read. */
  partly: boolean;
}

/** Further actions in an address are ignored. */
const MAX_ACTIONS = 500;
const MAX_LENGTH = 20_000;

/**
 * Reads `#v=1&excess=Sales+Premium:2&steg=licences;activate`. Never throws; without `v=1` an address carries nothing.
 */
export function readRecord(hash: string): Recorded {
  const text = hash.replace(/^#/, '');
  const tooLong = text.length > MAX_LENGTH;
  // Drops an action or a number that the limit would cut in two.
  const end = tooLong
    ? Math.max(...['&', ';', '%3B', ',', '%2C'].map((mark) => text.lastIndexOf(mark, MAX_LENGTH)))
    : text.length;
  const pairs = new URLSearchParams(text.slice(0, Math.max(0, end)));
  if (pairs.get('v') !== '1') return { excess: [], actions: [], partly: pairs.has('v') };
  const { excess, refused } = parseExcess(pairs.get('excess') ?? '');
  const written = (pairs.get('steg') ?? '').split(';').filter(Boolean);
  const actions = written.slice(0, MAX_ACTIONS).flatMap((text) => parseAction(text) ?? []);
  const own = ownSource(pairs.get('tall'));
  return {
    excess,
    actions,
    ...(own && { own }),
    partly: tooLong || refused.length > 0 || actions.length < written.length,
  };
}

/** The fragment (without `#`) for `readRecord`; empty for an exercise that has not begun. */
export function writeRecord(excess: readonly Excess[], actions: readonly Action[]): string {
  if (!excess.length && !actions.length) return '';
  const pairs = new URLSearchParams({ v: '1' });
  if (excess.length) pairs.set('excess', formatExcess(excess));
  if (actions.length) pairs.set('steg', actions.join(';'));
  return pairs.toString();
}
