/** All comments on the player's actions: the guide, the goal and the findings. Loaded together once somebody begins. */
export { isDone } from './goal.ts';
export { guide } from './guide.ts';
export { verdictOf } from './verdict.ts';
