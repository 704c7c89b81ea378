/** Where the build writes the index that ranks, below the site's base. */
export const INDEX_FOLDER = 'pagefind/ranking/';

/** The file that every search needs. */
export const MAIN_FILE = 'main.json';
