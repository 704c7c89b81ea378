/** The guide, how what it says of an action is drawn, and what brings that into sight. Loaded together once somebody begins. */
export * from '../guide/coach.ts';
export { dress, Reactions } from './Reactions.tsx';
export { showPointedAt } from './show-pointed-at.ts';
