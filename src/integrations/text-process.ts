import fs from 'node:fs';
import path from 'node:path';
import { createAddresses } from '../addresses.ts';
import { copyOf } from '../for-machines/copies.ts';
import { namedOnce } from '../labels/core/named-once.ts';
import { withPictureLinks } from '../media/picture-links.ts';
import { readVocabulary } from '../search/indexing/read-vocabulary.ts';
import { openIndex } from '../search/indexing/search-index.ts';

/**
 * The process that makes the search index and the copies in Markdown from the pages' texts. `page-texts.ts` starts it,
 * and sends each page as soon as it is drawn, and `finish` after the last.
 */
const [folder = '', origin = '', home = '/'] = process.argv.slice(2);
const opening = openIndex();
const vocabulary = readVocabulary();
let last: Promise<unknown> = opening;

/** A page as Astro drew it, and its file, relative to the output folder. */
export type Page = [file: string, html: string];

// If the build has failed, Pagefind's own process would keep this one alive.
process.on('disconnect', () => process.exit());
process.on('message', (message: Page | 'finish') => {
  // In order: pages that arrive while Pagefind is starting wait for it.
  last = last.then(() => (message === 'finish' ? finish() : add(message)));
});

async function add([file, html]: Page): Promise<void> {
  (await opening).add(file, html);
  const page = withPictureLinks(namedOnce()(html), createAddresses(home).at('_astro/'));
  const [name, text] = copyOf(file, page, origin, home) ?? [];
  if (!name) return;
  const copy = path.join(folder, name);
  fs.mkdirSync(path.dirname(copy), { recursive: true });
  fs.writeFileSync(copy, text ?? '');
}

async function finish(): Promise<void> {
  const files = await (await opening).finish(vocabulary);
  process.send?.(files, () => process.disconnect());
}
