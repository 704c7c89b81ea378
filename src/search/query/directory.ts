/** What the lines of a file of the index are about: pages, roots, phrases, or words as they are written. */
export type Sort = 'pages' | 'roots' | 'phrases' | 'words';

/** A file of the index that holds a range of its lines. */
export interface Entry {
  /** The number or the key of its first line. */
  first: string;
  name: string;
}

/**
 * The name of a file: what it holds, which of its sort it is, and the hash of its content. Whoever packs the files finds
 * those together that stand in one order, and what an edit leaves as it was keeps its name.
 */
export function fileName(sort: Sort, number: number, hash: string): string {
  return `${sort}-${number}-${hash}.txt`;
}

/** The sort of a file, by its name. */
export function sortOf(name: string): string {
  return name.slice(0, name.indexOf('-'));
}

/** A directory as the main file has it: `first:hash` of each file in their order, spaces between. */
export function readDirectory(sort: Sort, text: string): Entry[] {
  return (text ? text.split(' ') : []).map((entry, number) => {
    const [first = '', hash = ''] = entry.split(':');
    return { first, name: fileName(sort, number, hash) };
  });
}
