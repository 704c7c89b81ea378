import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createAddresses } from '../../addresses.ts';
import { buildTime } from '../../build-time.ts';
import { NAMES_SCRIPT } from '../../labels/index.ts';
import { site } from '../../site.ts';
import { FRAME_SLUG } from '../../troubleshooter/core/contract.ts';
import { type HeldPages, pathOf } from '../../written-pages.ts';
import type { Pack } from '../pack/write-pack.ts';
import type { Bundle } from './bundle.ts';
import { CONTENTS_ID, type Contents, NOT_FOUND, pageKey } from './contents.ts';
import { type SiteLinks, withFragments } from './links.ts';
import { packAbout } from './pack-about.ts';
import { MAIN, stylesOf } from './shown-page.ts';
import {
  type Edition,
  FILE_NAME,
  FILLED,
  footLine,
  NO_SCRIPT,
  offer,
  STOPPED_SCRIPT,
  stopped,
} from './wording.ts';

/** Pages made for frames on other sites, which nothing needs inside a file. */
const LEFT_OUT = new RegExp(`^feilsoking/[^/]+/${FRAME_SLUG}/$`);

/** Groups of the pack that the file does not need: it has its own scripts. */
const WITHOUT = ['scripts'];

const OFFER = '<div data-single-file></div>';

/** What the file has of the site's pages. */
export interface ShownPages {
  /** By path. */
  pages: Set<string>;
  /** The stylesheets of all of them. */
  styles: Set<string>;
  /** Those that are troubleshooters. */
  trees: string[];
}

/** Adds a finished page to what the file has, if it does. */
export function showPage({ pages, styles, trees }: ShownPages, file: string, html: string): void {
  const page = pathOf(file);
  if (!(/(^|\/)index\.html$/.test(file) || file === NOT_FOUND) || LEFT_OUT.test(page)) return;
  pages.add(page);
  styles.add(stylesOf(html));
  if (IS_TREE.test(html)) trees.push(page);
}

/**
 * Writes the edition to download, the whole help center in one file that opens with a double click, and adds the offer
 * of it to the page about offline reading.
 *
 * @param folder the folder to write the file into
 * @param pages the finished pages by file name; the one with the offer is replaced
 * @param shown what the file has of them
 * @param packed the packed site, without that page
 * @param bundle the scripts
 */
export async function writeSingleFile(
  folder: string,
  pages: HeldPages,
  shown: ShownPages,
  packed: Pack,
  bundle: Bundle,
  base: string,
): Promise<{ bytes: number }> {
  const addresses = createAddresses(base);
  const { html, edition } = await composeFile(folder, pages, shown, packed, bundle, base);
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
  written: HeldPages,
  { pages, styles, trees }: ShownPages,
  packed: Pack,
  { code, assets }: Bundle,
  base: string,
): Promise<{ html: string; edition: Edition }> {
  const { home, offline } = createAddresses(base);
  const published = new URL(home, site.address).href;
  const kept = packed.contents.blocks.filter(({ group }) => !WITHOUT.includes(group));
  const script = inScript(code);

  const version = hashOf([...kept.map(({ hash }) => hash), script].join()).slice(0, 8);
  const edition: Edition = { version, built: buildTime(), newest: new URL(offline, site.address).href };
  const aboutPath = offline.slice(home.length);
  const about = await packAbout(aboutPath, written.get(`${aboutPath}index.html`) ?? '', edition);
  const blocks = [...kept, ...about.contents.blocks];

  const contents: Contents = {
    version,
    built: edition.built,
    staleAfterDays: site.offline.staleAfterDays,
    published,
    index: indexOf(blocks, pages),
    trees: Object.fromEntries(trees.map((page) => [page, page.split('/')[1] ?? ''])),
  };
  const links: SiteLinks = { home, holds: (page) => pages.has(page), published: new URL(published).origin };
  const html = fileHtml({
    styles: [...styles],
    body: withFragments(shellOf(written.get(NOT_FOUND) ?? '', footLine(edition), stopped(published)), links),
    icon: fs.readFileSync(path.join(folder, 'favicon.svg')).toString('base64'),
    contents,
    blocks: blocks.map(({ hash }) => base64(packed.blocks.get(hash) ?? about.blocks.get(hash))),
    assets,
    script,
  });
  return { html, edition };
}

/** Which block holds what: first the pages, in the order of their files, and then the rest. */
function indexOf(
  blocks: readonly { paths: readonly string[] }[],
  pages: ReadonlySet<string>,
): Contents['index'] {
  const places = blocks.flatMap(({ paths }, block) => paths.map((one) => [one, block] as const));
  const blockOf = new Map(places);
  return Object.fromEntries([
    ...[...pages].map((page) => [pageKey(page), blockOf.get(page)]),
    ...places.filter(([one]) => !pages.has(one) && !LEFT_OUT.test(one)),
  ]);
}

const IS_TREE = /<div class="ts-page" data-ts-page>/;

/** What surrounds every page: the header, and the footer with a line about the file. */
function shellOf(html: string, foot: string, stopped: string): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return body
    .replace(MAIN, () => `<main id="innhold" class="page" tabindex="-1">${stopped}${NO_SCRIPT}</main>`)
    .replace(/<\/div>\s*<\/footer>/, () => `${foot}</div></footer>`)
    .replace(/<script[\s\S]*?<\/script>/g, '');
}

/** Escapes code for a script element. */
function inScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function base64(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('base64');
}

function fileHtml(parts: {
  /** The first is the one of the page that is drawn before the script runs. */
  styles: string[];
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
    `script-src ${[NAMES_SCRIPT, STOPPED_SCRIPT, parts.script].map(hash).join(' ')}`,
    // `data:` is for the stylesheet that a troubleshooter loads when it is used.
    `style-src data: ${[FILLED, ...parts.styles].map(hash).join(' ')}`,
    'img-src data: blob:',
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
    `<script>${NAMES_SCRIPT}</script>`,
    `<style>${FILLED}</style><style>${parts.styles[0] ?? ''}</style></head><body>${parts.body}`,
    `<script>${STOPPED_SCRIPT}</script>`,
    `<script type="application/json" id="${CONTENTS_ID}">${JSON.stringify(parts.contents).replaceAll('<', '\\u003c')}</script>`,
    ...parts.blocks.map((block) => `<script type="text/plain" data-block>${block}</script>`),
    ...parts.assets.map(({ id, address }) => `<script type="text/plain" id="${id}">${address}</script>`),
    `<script>${parts.script}</script></body></html>`,
  ].join('\n');
}
