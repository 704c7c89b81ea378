import type { StoredBlock, StoredContents } from './format.ts';
import { gunzip } from './gunzip.ts';

export interface ReadContents {
  blocks: StoredBlock[];
  /** The hashes of all files of the pack, including those of the contents. */
  names: string[];
}

/**
 * Reads the contents from their files.
 *
 * @param hash the hash of the file that leads to all others
 * @param bring fetches the packed bytes of a file of the pack
 * @throws if a file does not arrive, or is damaged
 */
export async function readContents(
  hash: string,
  bring: (hash: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<ReadContents> {
  const read = async (name: string) => JSON.parse(new TextDecoder().decode(await gunzip(await bring(name))));
  const stored: StoredContents = await read(hash);
  const lists = stored.lists.map((list) => list.hash);
  const listed: StoredBlock[][] = await Promise.all(lists.map(read));
  const blocks = [...stored.blocks, ...listed.flat()];
  return { blocks, names: [hash, ...lists, ...blocks.map((block) => block.hash)] };
}
