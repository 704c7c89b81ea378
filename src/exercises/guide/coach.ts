/** Everything that comments on the player's actions: guide, goal and mistakes. Loaded together when somebody begins. */
export { beforeRemark } from './before-remark.ts';
export { isDone } from './goal.ts';
export { guide } from './guide.ts';
export { reactionAt } from './react.ts';
export { stepAt } from './steps.ts';
export { verdictOf } from './verdict.ts';
