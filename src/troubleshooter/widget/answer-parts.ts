/** What shows and passes on earlier answers, and the end of a visit, in one file to load. */
export { namedOnce } from '../../labels/core/named-once.ts';
export { stepWithVisit, withVisit } from '../core/lead-to.ts';
export { Changing, consequenceOf } from './Changing.tsx';
export { PathAnswers, Tried } from './PathAnswers.tsx';
export { Solved } from './Solved.tsx';
export { Why } from './Why.tsx';
