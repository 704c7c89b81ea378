/** A mistake in a tree as it is explained to editors. */
export interface CatalogueEntry {
  /** `warning` if the mistake does not stop a build; by default it does. */
  severity?: 'warning';
  /** A heading. */
  title: string;
  /** The sentence of a fault, with `{found}`, `{expected}` and perhaps `{where}`. */
  message: string;
  /** Why it is a mistake, and how it comes about. */
  cause: string;
  /** A few lines of a tree with the mistake. */
  example: string;
  mend: string;
  /** The same lines without it. */
  mended: string;
}
