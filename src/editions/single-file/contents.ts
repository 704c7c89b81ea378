/** What the file says of itself, and where its parts are. Stands as JSON in the element with the id `utgave`. */
export interface Contents {
  version: string;
  /** ISO time of the build. */
  built: string;
  staleAfterDays: number;
  /** The published site's root, with a slash at the end. */
  published: string;
  /** The block that holds a page (`side:` and its path), a file of the site (its path) or a style sheet. */
  index: Record<string, number>;
  /** Pages of a troubleshooter that carry its answers: they are one page that never is left, as on the site. */
  trees: Record<string, string>;
}

/** A page of the site as the file keeps it. */
export interface StoredPage {
  title: string;
  /** The `main` element. */
  main: string;
  /** Key of its style sheet. */
  styles: string;
}

export const CONTENTS_ID = 'utgave';
export const NOT_FOUND = '404.html';
export const pageKey = (path: string) => `side:${path}`;
