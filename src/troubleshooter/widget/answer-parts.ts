/** What shows earlier answers and the end of a visit, in one file to load. */
export { Changing, consequenceOf } from './Changing.tsx';
export { PathAnswers, Tried } from './PathAnswers.tsx';
export { Solved } from './Solved.tsx';
export { Why } from './Why.tsx';
