/** What shows and uses a link's facts, in one file to load. */
export { Chips } from './Chips.tsx';
export { LinkFacts, NoticeList } from './LinkFacts.tsx';
export { actionsOf, stepsWithExcess } from './with-excess.ts';
