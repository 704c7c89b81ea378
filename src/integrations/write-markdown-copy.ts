import fs from 'node:fs';
import path from 'node:path';
import { createAddresses } from '../addresses.ts';
import { copyOf } from '../for-machines/copies.ts';
import { namedOnce } from '../labels/core/named-once.ts';
import { withPictureLinks } from '../media/picture-links.ts';
import type { Site } from './start-second-process.ts';

/**
 * Writes the copy in Markdown beside a page, if the page has one: it names labels and shows pictures as the finished
 * page does.
 *
 * @param file relative to the output folder
 * @param html the page as Astro wrote it
 */
export function writeMarkdownCopy(file: string, html: string, { folder, origin, home }: Site): void {
  const page = withPictureLinks(namedOnce()(html), createAddresses(home).at('_astro/'));
  const [name, text] = copyOf(file, page, origin, home) ?? [];
  if (name) fs.writeFileSync(path.join(folder, name), text ?? '');
}
