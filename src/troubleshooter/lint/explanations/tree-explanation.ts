import type { Explanation } from '../../../editing/explanations/explanation.ts';

/** A mistake in a tree as it is explained to editors. */
export interface TreeExplanation extends Explanation {
  /** The sentence of a fault, with `{found}`, `{expected}` and perhaps `{where}`. */
  message: string;
}
