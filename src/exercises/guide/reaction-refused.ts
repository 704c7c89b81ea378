import type { State } from '../core/state.ts';
import type { Reaction } from './reaction.ts';
import { refusalIn } from './refusals.ts';

/** What a refusal of the product means. The product's own message is on its screen. */
export function refusalAfter(before: State, after: State): Reaction | undefined {
  const refusal = refusalIn(after);
  return refusal && refusal.key !== refusalIn(before)?.key ? { kind: 'refused', said: [refusal] } : undefined;
}
