/** A mistake as editors are told of it. */
export interface ContentEntry {
  /** Hinders no build; without it the mistake does. */
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
