import { createAddresses } from '../../addresses.ts';
import type { PackContents } from './format.ts';
import { filesInBlock, placesOf } from './place.ts';
import { type Pack, pack } from './write-pack.ts';

/**
 * Packs a site for all editions.
 *
 * @param files see `savedFiles`
 * @param home the path of the site's root, with slashes at both ends
 * @param beside the pack that this one will be joined with
 */
export function packSite(
  files: ReadonlyMap<string, string | Uint8Array>,
  home: string,
  beside?: PackContents,
): Promise<Pack> {
  const { wholePrintout } = createAddresses(home);
  return pack(files, {
    place: placesOf(files, home),
    about: filesInBlock,
    home,
    printout: wholePrintout.slice(home.length),
    ...(beside && { beside }),
  });
}

/** Joins two packs. If both hold a file, the second pack's counts. */
export function joinPacks(one: Pack, other: Pack): Pack {
  return {
    contents: { blocks: [...one.contents.blocks, ...other.contents.blocks] },
    blocks: new Map([...one.blocks, ...other.blocks]),
  };
}
