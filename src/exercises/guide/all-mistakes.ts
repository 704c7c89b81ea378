import { memoize } from '../core/memoize.ts';
import type { State } from '../core/state.ts';
import { harmsOf } from './harms.ts';
import type { Mistake } from './mistake.ts';
import { unwiseOf } from './unwise.ts';

/** Everything that has gone wrong, worst first. */
export const mistakesOf: (state: State) => Mistake[] = memoize((state) => [
  ...harmsOf(state),
  ...unwiseOf(state),
]);
