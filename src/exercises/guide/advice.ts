import type { Action } from '../core/actions.ts';

/** The guide's advice: the next useful thing to do, and why. */
export interface Advice {
  text: string;
  why: string;
  /** The action to take, so that its control can be highlighted. */
  next?: Action;
  /** A mistake that only undo can reverse. */
  wrong?: true;
}
