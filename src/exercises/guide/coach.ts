/** What is said of what one does, loaded together once somebody begins: the guide, the goal, and what was not right. */
export { isDone } from './goal.ts';
export { guide } from './guide.ts';
export { verdictOf } from './verdict.ts';
