/** The guide, and how what it says of an action is drawn. Loaded together once somebody begins. */
export * from '../guide/coach.ts';
export { dress, Reactions } from './Reactions.tsx';
