import fs from 'node:fs';
import path from 'node:path';
import { createAddresses } from '../addresses.ts';
import { copyOf } from '../for-machines/copies.ts';
import { namedOnce } from '../labels/core/named-once.ts';
import { withPictureLinks } from '../media/picture-links.ts';
import { readVocabulary } from '../search/indexing/read-vocabulary.ts';
import { openIndex } from '../search/indexing/search-index.ts';
import { FINISH } from './page-texts.ts';

/**
 * The process that makes the search index and the copies in Markdown from the pages' texts. `page-texts.ts` starts it,
 * names each page as soon as it is written, and says when that was the last.
 */
const [folder = '', origin = '', home = '/'] = process.argv.slice(2);
const opening = openIndex();
/** Read early, while there is time. A fault in it is told where it is used: by then the check has told it better. */
const vocabulary = opening.then(() => readVocabulary());
vocabulary.catch(() => {});
let last: Promise<unknown> = opening;

// If the build has failed, Pagefind's own process would keep this one alive.
process.on('disconnect', () => process.exit());
process.on('message', (file: string) => {
  // In order: pages that arrive while Pagefind is starting wait for it.
  last = last.then(() => (file === FINISH ? finish() : add(file)));
});

/** @param file relative to the output folder */
async function add(file: string): Promise<void> {
  const html = fs.readFileSync(path.join(folder, file), 'utf8');
  (await opening).add(file, html);
  const page = withPictureLinks(namedOnce()(html), createAddresses(home).at('_astro/'));
  const [name, text] = copyOf(file, page, origin, home) ?? [];
  if (name) fs.writeFileSync(path.join(folder, name), text ?? '');
}

/** Sends what the search shows of the pages, and then what it finds them by: by the first, all pages have been read. */
async function finish(): Promise<void> {
  const index = await opening;
  process.send?.(await index.fragments());
  process.send?.(await index.rank(await vocabulary), () => process.disconnect());
}
