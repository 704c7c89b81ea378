import type { Action } from '../core/actions.ts';

/** What the guide says: the next useful thing to do from here, and why. */
export interface Advice {
  text: string;
  why: string;
  /** What does it, so that it can be pointed at. */
  next?: Action;
  /** A wrong turn that only undo takes back. */
  wrong?: true;
}
