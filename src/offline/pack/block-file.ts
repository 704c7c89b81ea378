/** The folder of blocks. Their file ending makes servers neither compress them nor declare them encoded. */
export const BLOCK_FOLDER = 'pakke';

/** Path of a block from the site's root. */
export function blockFile(hash: string): string {
  return `${BLOCK_FOLDER}/${hash}.bin`;
}
