/** What the lines of an index file describe: pages, roots, phrases, or words as they are written. */
export type Sort = 'pages' | 'roots' | 'phrases' | 'words';

/** A file of the index that holds a range of its lines. */
export interface Entry {
  /** The number or the key of its first line. */
  first: string;
  name: string;
}

/**
 * The name of a file: its sort, its number, and the hash of its content. Files of the same sort stay in order for
 * packing, and a file that an edit does not change keeps its name.
 */
export function fileName(sort: Sort, number: number, hash: string): string {
  return `${sort}-${number}-${hash}.txt`;
}

/** The sort of a file, by its name. */
export function sortOf(name: string): string {
  return name.slice(0, name.indexOf('-'));
}

/** A directory, as written in the main file: `first:hash` of each file in order, separated by spaces. */
export function readDirectory(sort: Sort, text: string): Entry[] {
  return (text ? text.split(' ') : []).map((entry, number) => {
    const [first = '', hash = ''] = entry.split(':');
    return { first, name: fileName(sort, number, hash) };
  });
}
