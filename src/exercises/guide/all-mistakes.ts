import { memoize } from '../core/memoize.ts';
import type { State } from '../core/state.ts';
import type { Finding } from './finding.ts';
import { harmsOf } from './harms.ts';
import { unwiseOf } from './unwise.ts';

/** Everything that has gone wrong, worst first. */
export const findingsOf: (state: State) => Finding[] = memoize((state) => [
  ...harmsOf(state),
  ...unwiseOf(state),
]);
