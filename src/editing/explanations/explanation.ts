/** A mistake as it is explained to editors. */
export interface Explanation {
  /** `warning` if the mistake does not stop a build; by default it does. */
  severity?: 'warning';
  /** A heading. */
  title: string;
  /** Why it is a mistake, and how it comes about. */
  cause: string;
  /** A few lines with the mistake. */
  example: string;
  mend: string;
  /** The same lines without it. */
  mended: string;
}
