/** What shows and uses a link's facts, in one file to load. */
export { Chips } from './Chips.tsx';
export { LinkFacts, NoticeList } from './LinkFacts.tsx';
export { actionAddress, stepsWithExcess } from './with-excess.ts';
