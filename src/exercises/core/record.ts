import { type Excess, formatExcess, parseExcess } from '../../licences/excess.ts';
import { type Action, parseAction } from './actions.ts';

/** What an exercise's address carries: the numbers of a warning, and what has been done. */
export interface Recorded {
  excess: Excess[];
  actions: Action[];
  /** Something in the address could not be read. */
  partly: boolean;
}

/** At most this many actions are read from an address. */
const MAX_ACTIONS = 500;
const MAX_LENGTH = 20_000;

/** Reads `#v=1&excess=Sales+Premium:2&steg=licences;activate`. Never throws; an address without `v=1` carries nothing. */
export function readRecord(hash: string): Recorded {
  const text = hash.replace(/^#/, '');
  const tooLong = text.length > MAX_LENGTH;
  // An action or a number that is cut in two is left out.
  const end = tooLong
    ? Math.max(...['&', ';', '%3B', ',', '%2C'].map((mark) => text.lastIndexOf(mark, MAX_LENGTH)))
    : text.length;
  const pairs = new URLSearchParams(text.slice(0, Math.max(0, end)));
  if (pairs.get('v') !== '1') return { excess: [], actions: [], partly: pairs.has('v') };
  const { excess, refused } = parseExcess(pairs.get('excess') ?? '');
  const written = (pairs.get('steg') ?? '').split(';').filter(Boolean);
  const actions = written.slice(0, MAX_ACTIONS).flatMap((text) => parseAction(text) ?? []);
  return { excess, actions, partly: tooLong || refused.length > 0 || actions.length < written.length };
}

/** The fragment (without `#`) that `readRecord` reads back; empty for an exercise that has not begun. */
export function writeRecord(excess: readonly Excess[], actions: readonly Action[]): string {
  if (!excess.length && !actions.length) return '';
  const pairs = new URLSearchParams({ v: '1' });
  if (excess.length) pairs.set('excess', formatExcess(excess));
  if (actions.length) pairs.set('steg', actions.join(';'));
  return pairs.toString();
}
