import fs from 'node:fs';
import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { createAddresses, editorAddresses } from '../addresses.ts';
import { buildDay } from '../build-time.ts';
import { passedCheck } from '../check/astro/last-check.ts';
import { contentIndex } from '../editing/content-folder/content-index.ts';
import { drawOverview, ROOM } from '../for-editors/draw-overview.ts';
import { unanswered } from '../for-editors/unanswered.ts';
import { namedOnce } from '../labels/core/named-once.ts';
import { withPictureLinks } from '../media/picture-links.ts';
import { mediaIn, writeMedia } from '../media/write-media.ts';
import { joinPacks, packSite } from '../offline/pack/pack-site.ts';
import { writeCopy } from '../offline/saved-copy/write-copy.ts';
import { bundleSingleFile } from '../offline/single-file/bundle.ts';
import { type ShownPages, showPage, writeSingleFile } from '../offline/single-file/write-file.ts';
import { savedFiles } from '../offline/what-is-saved/saved-files.ts';
import { withoutMarks } from '../search/indexing/search-index.ts';
import { readIndex } from '../search/query/ranking-index.ts';
import { site } from '../site.ts';
import { HeldPages, pageFiles, pathOf, readPages, writeFiles } from '../written-pages.ts';
import { foreignScripts, refuseForeignScripts } from './foreign-scripts.ts';
import { writeHostFiles } from './hosts/write-host-files.ts';
import { withJoinedStyles } from './join-styles.ts';
import { type CheckedPage, checkedPage, refuseBrokenLinks } from './links.ts';
import { withStylesOfItsParts } from './page-styles.ts';
import { withOwnHashes } from './policy.ts';
import { withRareStyles } from './rare-styles.ts';
import { isGone, type Redirect, redirectIn } from './redirects.ts';
import { withStart } from './start.ts';
import type { SecondProcess } from './start-second-process.ts';

/**
 * What happens to the pages after Astro has written them, in order. Each page is read once, passed on in memory, and
 * written once; two that wait for a table or a size are written again.
 *
 * @param folder the output folder
 * @param options.base the path that the site stands below
 * @param options.texts makes the search index and the copies in Markdown
 * @throws if a link is broken, the content brings a script of its own, or its `vocabulary.yaml` is wrong
 */
export async function finishPages(
  folder: string,
  { base, texts, logger }: { base: string; texts: SecondProcess; logger: AstroIntegrationLogger },
): Promise<void> {
  const { at, home, offline, wholePrintout } = createAddresses(base);
  const readFile = (address: string) =>
    fs.readFileSync(path.join(folder, address.slice(home.length)), 'utf8');

  const finish = [
    withoutMarks,
    (html: string) => withPictureLinks(html, at('_astro/')),
    withRareStyles,
    withStylesOfItsParts,
    withJoinedStyles,
    withStart(readFile),
    // Last, because the policy lists hashes of the finished page.
    withOwnHashes,
  ];
  // The printout consists of articles and trees, each of which names its labels as its own page does.
  const partsIn = (file: string, html: string) =>
    file === `${wholePrintout.slice(home.length)}index.html` ? partsOf(html) : [html];

  const reading = texts.readAll(pageFiles(folder));
  // An error reaches whoever awaits it below.
  reading.catch(() => {});
  const checked: CheckedPage[] = [];
  const scripts = new Map<string, string[]>();
  const media = new Set<string>();
  const finished = new HeldPages();
  const redirects: Redirect[] = [];
  const gone: string[] = [];
  const shown: ShownPages = { pages: new Set(), styles: new Set(), trees: [] };
  for (const [file, html] of readPages(folder)) {
    checked.push(checkedPage(file, html, home));
    scripts.set(file, foreignScripts(html));
    for (const name of mediaIn(html)) media.add(name);
    const named = partsIn(file, html).map((part) => namedOnce()(part));
    const page = finish.reduce((page, step) => step(page), named.join(''));
    const to = redirectIn(page);
    if (to !== undefined) redirects.push({ from: home + pathOf(file), to });
    if (isGone(page)) gone.push(home + pathOf(file));
    showPage(shown, file, page);
    finished.set(file, page);
  }
  await writeMedia(media, folder);
  refuseBrokenLinks(checked, folder, base);
  refuseForeignScripts(scripts, base);
  const bundling = bundleSingleFile();
  bundling.catch(() => {});
  // As Astro wrote them, they are read for the search.
  await reading;
  writeFiles(folder, finished.bytes);
  await texts.fragments();
  // The other process makes the index while the pages are packed.
  const indexing = texts.index();
  indexing.catch(() => {});
  const files = savedFiles(folder, finished.bytes, site.offline.filesUpTo);
  // The page that offers the single file cannot be finished before the file.
  const offer = offline.slice(home.length);
  files.delete(offer);
  const early = await packSite(files, home);

  const index = new Map(
    (await indexing).map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
  await addOverview(finished, index, home);
  const late = await packSite(index, home, early.contents);
  const packed = joinPacks(early, late);
  const edition = await writeSingleFile(folder, finished, shown, packed, await bundling, base);
  const offered = finished.get(`${offer}index.html`) ?? '';
  const last = await packSite(new Map([[offer, offered]]), home, packed.contents);
  // These two again, now that they are whole.
  const whole = [`${offer}index.html`, OVERVIEW];
  writeFiles(folder, new Map([...finished.bytes].filter(([file]) => whole.includes(file))));
  const copy = await writeCopy(folder, home, joinPacks(packed, last));
  // The files for hosts name the types of all files.
  await texts.copies();
  const trees = [...contentIndex().trees.keys()];
  const warnings = writeHostFiles(folder, { home, trees, redirects, gone });
  for (const warning of warnings) logger.warn(warning);
  logger.info(
    `${finished.bytes.size} pages; in one file ${kilobytes(edition.bytes)}; saved for reading offline ${kilobytes(copy.bytes)} in ${copy.count} blocks, version ${copy.version}`,
  );
}

const OVERVIEW = `${editorAddresses(createAddresses('/')).overview.slice(1)}index.html`;

/** Inserts the editors' table into its page. Its content is known only when the search index is. */
async function addOverview(
  finished: HeldPages,
  search: ReadonlyMap<string, string>,
  home: string,
): Promise<void> {
  const page = finished.get(OVERVIEW);
  if (!page) return;
  const items = (await passedCheck())?.items ?? [];
  const published = items.filter(({ isPublished }) => isPublished);
  const asked = new Map(published.map(({ path, asked }) => [path, asked]));
  const folder = createAddresses('/').searchIndex('').slice(1);
  const read = (name: string) => search.get(folder + name) ?? '';
  const index = readIndex(JSON.parse(read('main.json')));
  const lost = await unanswered(asked, index, { read: async (name) => read(name) });
  const rows = items.map((item) => ({ ...item, lost: lost.get(item.path) ?? [] }));
  finished.set(
    OVERVIEW,
    page.replace(ROOM, () => drawOverview(rows, buildDay(), home)),
  );
}

function partsOf(printout: string): string[] {
  return printout.split(/(?=<section id="[^"]*" class="printed-part">)/);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
