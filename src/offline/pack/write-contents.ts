import { chunks } from './chunks.ts';
import type { PackContents, PackFile, StoredBlock, StoredContents } from './format.ts';
import { packBytes } from './pack-bytes.ts';
import { PAGES } from './place.ts';

/**
 * With at most this many paths, the contents are a single file: rewriting it for an edit costs less than more requests.
 */
const FEW = 3000;
/** Otherwise, about this many blocks of pages share a list. */
const IN_LIST = 6;

/**
 * Packs the contents as files beside the blocks, named like them.
 *
 * @returns the hash of the file that leads to all others, and the bytes of each by its hash
 */
export async function packContents({
  blocks,
}: PackContents): Promise<{ hash: string; files: Map<string, Uint8Array> }> {
  const files = new Map<string, Uint8Array>();
  const write = async (content: StoredContents | StoredBlock[]): Promise<PackFile> => {
    const { hash, bytes } = await packBytes(Buffer.from(JSON.stringify(content)));
    files.set(hash, bytes);
    return { hash, bytes: bytes.byteLength };
  };
  const isLarge = blocks.flatMap(({ paths }) => paths).length > FEW;
  const isListed = ({ group }: { group: string }) => isLarge && group === PAGES;
  const lists = await Promise.all(listsOf(blocks.filter(isListed).map(stored)).map(write));
  const { hash } = await write({ blocks: blocks.filter((block) => !isListed(block)).map(stored), lists });
  return { hash, files };
}

function stored({ hash, bytes, paths }: StoredBlock): StoredBlock {
  return { hash, bytes, paths };
}

/** Cut by the blocks' first paths, which an edit leaves as they are. */
function listsOf(blocks: readonly StoredBlock[]): StoredBlock[][] {
  const byPath = new Map(blocks.map((block) => [block.paths[0] ?? '', block]));
  return chunks([...byPath.keys()], IN_LIST).map((paths) => paths.flatMap((path) => byPath.get(path) ?? []));
}
