/** What the file says about itself, and where its parts are. Stored as JSON in the element with the id `utgave`. */
export interface Contents {
  version: string;
  /** ISO time of the build. */
  built: string;
  staleAfterDays: number;
  /** The published site's root, with a slash at the end. */
  published: string;
  /**
   * The number of the block that holds a page (`side:` and its path), another file of the site (its path), or what
   * pages share.
   */
  index: Record<string, number>;
  /**
   * Pages of a troubleshooter whose fragment holds its answers: as on the site, they are one page that the reader never
   * leaves.
   */
  trees: Record<string, string>;
}

export const CONTENTS_ID = 'utgave';
export const NOT_FOUND = '404.html';

const PAGE = 'side:';

/** The key of a page in the index. */
export const pageKey = (path: string) => PAGE + path;

/** The path that a key of the index represents. */
export const pathOfKey = (key: string) => (key.startsWith(PAGE) ? key.slice(PAGE.length) : key);
