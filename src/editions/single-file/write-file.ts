import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createAddresses } from '../../addresses.ts';
import { site } from '../../site.ts';
import { FRAME_SLUG } from '../../troubleshooter/core/contract.ts';
import { type Pages, pathOf } from '../../written-pages.ts';
import { pack } from '../pack/blocks.ts';
import { buildTime } from '../saved-copy/write-copy.ts';
import { type Bundle, bundleSingleFile } from './bundle.ts';
import { CONTENTS_ID, type Contents, NOT_FOUND, pageKey, type StoredPage } from './contents.ts';
import { jsonWithFragments, type SiteLinks, withFragments } from './links.ts';
import { aboutPage, type Edition, FILE_NAME, footLine, NO_SCRIPT, offer } from './words.ts';

/** Pages for other sites' frames: there are none around a file. */
const LEFT_OUT = new RegExp(`^feilsoking/[^/]+/${FRAME_SLUG}/$`);

/** The folder of the index that ranks. */
const INDEX_FOLDER = createAddresses('/').searchIndex('').slice(1);

/** Files of the site that its scripts fetch. */
const FETCHED = new RegExp(`^(feilsoking/[^/]+/tre\\.json|${INDEX_FOLDER}.+|pagefind/fragment/.+)$`);

const OFFER = '<div data-single-file></div>';

/**
 * Writes the downloaded edition, the whole help center in one file that opens by double click, and puts the offer of it
 * into the page about offline reading.
 *
 * @param folder holds the files that scripts fetch, the search index among them
 * @param pages the finished pages by their files; the one with the offer is replaced
 */
export async function writeSingleFile(
  folder: string,
  pages: Map<string, string>,
  base: string,
): Promise<{ bytes: number }> {
  const addresses = createAddresses(base);
  const { html, edition } = await composeFile(folder, pages, base);
  fs.writeFileSync(path.join(folder, FILE_NAME), html);
  const bytes = Buffer.byteLength(html);
  const page = `${addresses.offline.slice(addresses.home.length)}index.html`;
  const sha256 = createHash('sha256').update(html).digest('hex');
  const offered = offer(edition, { href: addresses.at(FILE_NAME), bytes, sha256 });
  const before = pages.get(page);
  if (!before?.includes(OFFER)) throw new Error(`${page} has no place for the offer: ${OFFER}`);
  pages.set(
    page,
    before.replace(OFFER, () => offered),
  );
  return { bytes };
}

async function composeFile(
  folder: string,
  written: Pages,
  base: string,
): Promise<{ html: string; edition: Edition }> {
  const { home, offline } = createAddresses(base);
  const read = (file: string) => fs.readFileSync(path.join(folder, file));
  const pages = new Map(
    [...written]
      .filter(([file]) => /(^|\/)index\.html$/.test(file) || file === NOT_FOUND)
      .map(([file, html]) => [pathOf(file), html]),
  );
  for (const page of pages.keys()) if (LEFT_OUT.test(page)) pages.delete(page);
  const fetched = new Set(
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => FETCHED.test(file))
      .toSorted(),
  );
  const links: SiteLinks = {
    home,
    holds: (page) => pages.has(page) || fetched.has(page),
    published: new URL(site.address).origin,
  };

  const edition = { built: buildTime(), newest: links.published + offline };
  const trees: Contents['trees'] = {};
  const sheets = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const [page, html] of pages) {
    const isTree = /<div class="ts-page" data-ts-page>/.test(html);
    if (isTree) trees[page] = page.split('/')[1] ?? '';
    const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text).join('\n');
    // What an address points at is not known to the browser here.
    const sheet = css.replaceAll(':target', '.is-target');
    if (!sheets.has(sheet)) sheets.set(sheet, `stil:${sheets.size}`);
    const stored: StoredPage = {
      title: textOf(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
      main: withFragments(mainOf(html, page), links, isTree ? undefined : page),
      styles: sheets.get(sheet) ?? '',
    };
    texts.set(pageKey(page), JSON.stringify(stored));
  }
  const searched = [...fetched].filter((file) => file.startsWith(INDEX_FOLDER));
  for (const file of [...fetched].filter((file) => !searched.includes(file)))
    texts.set(file, fileText(file, read(file), links));

  const { code, assets } = await bundleSingleFile();
  const script = inScript(code);
  const version = createHash('sha256')
    .update(JSON.stringify([...texts, ...sheets.keys(), script]))
    .digest('hex')
    .slice(0, 8);
  const whole: Edition = { version, ...edition };
  const aboutKey = pageKey(offline.slice(home.length));
  const about: StoredPage = JSON.parse(texts.get(aboutKey) ?? '{}');
  const title = about.title.replace(/^.*(?= – )/, 'Den nedlastede utgaven');
  texts.set(aboutKey, JSON.stringify({ ...about, title, main: aboutPage(whole) } satisfies StoredPage));

  const packed = pack(
    [
      new Map([...sheets].map(([css, key]) => [key, css])),
      texts,
      ...searched.map((file) => new Map([[file, read(file).toString()]])),
    ],
    (text) => zlib.gzipSync(text, { level: 9 }),
  );
  const contents: Contents = {
    version,
    built: edition.built,
    staleAfterDays: site.offline.staleAfterDays,
    published: links.published + home,
    index: packed.index,
    trees,
  };
  const shell = pages.get(NOT_FOUND) ?? '';
  const icon = read('favicon.svg').toString('base64');
  const html = fileHtml({
    styles: [...sheets.keys()],
    first: [...sheets.keys()][0] ?? '',
    body: withFragments(shellOf(shell, footLine(whole)), links),
    icon,
    contents,
    blocks: packed.blocks,
    assets,
    script,
  });
  return { html, edition: whole };
}

/** A file as the search and the widgets read it. Pagefind's texts are unpacked: they are packed with others here. */
function fileText(file: string, bytes: Buffer, links: SiteLinks): string {
  if (file.endsWith('.pf_fragment')) return zlib.gunzipSync(bytes).toString();
  return jsonWithFragments(bytes.toString(), links);
}

/** The `main` element without the scripts that run: the file has its own. */
function mainOf(html: string, page: string): string {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0];
  if (!main) throw new Error(`${page} has no <main>.`);
  return main.replace(/<script(?! type="application\/json")[^>]*>[\s\S]*?<\/script>/g, '');
}

/** What stands around every page: header and footer, the latter with a line about the file. */
function shellOf(html: string, foot: string): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return body
    .replace(
      /<main[\s>][\s\S]*<\/main>/,
      () => `<main id="innhold" class="page" tabindex="-1">${NO_SCRIPT}</main>`,
    )
    .replace(/<\/div>\s*<\/footer>/, () => `${foot}</div></footer>`)
    .replace(/<script[\s\S]*?<\/script>/g, '');
}

function textOf(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Code as it may stand inside a script element. */
function inScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

function fileHtml(parts: {
  styles: string[];
  /** The styles of the page that is drawn before the script runs. */
  first: string;
  body: string;
  icon: string;
  contents: Contents;
  blocks: string[];
  assets: Bundle['assets'];
  script: string;
}): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${hash(parts.script)}`,
    // `data:` is the sheet that a troubleshooter brings when it is used.
    `style-src data: ${parts.styles.map(hash).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html><html lang="nb" class="js"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${site.name}</title><meta name="color-scheme" content="light dark">`,
    `<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#15171d" media="(prefers-color-scheme: dark)">`,
    `<link rel="icon" href="data:image/svg+xml;base64,${parts.icon}">`,
    `<style>${parts.first}</style></head><body>${parts.body}`,
    `<script type="application/json" id="${CONTENTS_ID}">${JSON.stringify(parts.contents).replaceAll('<', '\\u003c')}</script>`,
    ...parts.blocks.map((block) => `<script type="text/plain" data-block>${block}</script>`),
    ...parts.assets.map(({ id, address }) => `<script type="text/plain" id="${id}">${address}</script>`),
    `<script>${parts.script}</script></body></html>`,
  ].join('\n');
}
