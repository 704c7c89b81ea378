/** The guide, how its reactions are drawn, and what scrolls them into view. Loaded together when somebody begins. */
export * from '../guide/coach.ts';
export { dress, Reactions } from './Reactions.tsx';
export { showPointedAt } from './show-pointed-at.ts';
