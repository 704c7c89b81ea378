/** What the file says of itself, and where its parts are. Stands as JSON in the element with the id `utgave`. */
export interface Contents {
  version: string;
  /** ISO time of the build. */
  built: string;
  staleAfterDays: number;
  /** The published site's root, with a slash at the end. */
  published: string;
  /** The block that holds a page (`side:` and its path), another file of the site (its path) or what pages share. */
  index: Record<string, number>;
  /** Pages of a troubleshooter that carry its answers: they are one page that never is left, as on the site. */
  trees: Record<string, string>;
}

export const CONTENTS_ID = 'utgave';
export const NOT_FOUND = '404.html';

const PAGE = 'side:';

/** The key of a page in the index. */
export const pageKey = (path: string) => PAGE + path;

/** The path that a key of the index stands for. */
export const pathOfKey = (key: string) => (key.startsWith(PAGE) ? key.slice(PAGE.length) : key);
