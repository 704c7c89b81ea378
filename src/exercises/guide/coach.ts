/** All comments on the player's actions: the guide, the goal and the findings. Loaded together once somebody begins. */
export { beforeRemark } from './before-remark.ts';
export { isDone } from './goal.ts';
export { guide } from './guide.ts';
export { reactionAt } from './react.ts';
export { stepAt } from './steps.ts';
export { verdictOf } from './verdict.ts';
