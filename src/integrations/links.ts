import fs from 'node:fs';
import path from 'node:path';
import { slug } from 'github-slugger';
import { createAddresses } from '../addresses.ts';
import { type ContentIndex, contentIndex } from '../editing/content-folder/content-index.ts';
import { EditorFault } from '../editing/faults/editor-fault.ts';
import { nearest } from '../editing/faults/nearest.ts';
import { resolveContentLink } from '../editing/links/content-links.ts';
import { isMail, isUnreadable } from '../editing/links/outside-address.ts';
import { SCHEME } from '../editing/links/parse-content-link.ts';
import { decoded } from '../percent-decoding.ts';
import { pathOf } from '../written-pages.ts';
import { sourceOf } from './source-of.ts';

/** A written page as the link checker sees it: its address, its ids and its links. */
export interface WrittenPage {
  address: string;
  ids: Set<string>;
  links: string[];
}

export interface BrokenLink {
  page: string;
  href: string;
  /**
   * `no-target`: an editor's link to something missing from the content folder. `no-address`: no browser can parse it.
   */
  reason: 'no-page' | 'no-anchor' | 'no-target' | 'no-address';
  /** The anchor or page that may have been meant. */
  suggestion: string | undefined;
}

/** The same, with the ids that are wrong in it. */
export interface CheckedPage extends WrittenPage {
  wrongIds: string[];
}

/** Reads what `refuseBrokenLinks` needs of a page. */
export function checkedPage(file: string, html: string, home: string): CheckedPage {
  const { address, ids, links } = readPage(home + pathOf(file), html);
  return { address, ids: new Set(apart([...ids])), links: apart(links), wrongIds: apart(wrongIds(html)) };
}

/** Copies strings that were found in a page, since each would keep the whole page in memory. */
function apart(found: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(found));
}

/**
 * Checks every link inside the site.
 *
 * @param folder the site is written to
 * @throws if one is broken, or if a page repeats an id, since links reach only the first. Names every case, its
 *   place, and what may have been meant
 */
export function refuseBrokenLinks(pages: CheckedPage[], folder: string, base: string): void {
  const { home } = createAddresses(base);
  const double = pages.flatMap(({ address, wrongIds }) => wrongIds.map((id) => ({ page: address, id })));
  const isFile = (address: string) => fs.existsSync(path.join(folder, address.slice(home.length)));
  const faults = [reportLinks(brokenLinks(pages, home, isFile), base), reportIds(double, base)];
  if (faults.some(Boolean)) throw new EditorFault(faults.filter(Boolean).join('\n'));
}

/** Links to a missing page, or to a missing anchor. */
export function brokenLinks(
  pages: WrittenPage[],
  home: string,
  isFile: (address: string) => boolean,
): BrokenLink[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return pages.flatMap((page) =>
    page.links.flatMap((href): BrokenLink[] => {
      if (SCHEME.test(href))
        return [{ page: page.address, href, reason: 'no-target', suggestion: undefined }];
      const url = isUnreadable(href) ? null : URL.parse(href, `http://site${page.address}`);
      if (!url) return [{ page: page.address, href, reason: 'no-address', suggestion: undefined }];
      if (url.host !== 'site') return [];
      const target = byAddress.get(decoded(url.pathname));
      if (!target) {
        if (url.pathname.startsWith(home) && isFile(decoded(url.pathname)) && !url.pathname.endsWith('/'))
          return [];
        const suggestion = nearest(url.pathname, [...byAddress.keys()]);
        return [{ page: page.address, href, reason: 'no-page', suggestion }];
      }
      const anchor = decoded(url.hash.slice(1));
      // A fragment with `v=` is a state, not a place on the page.
      if (!anchor || /(^|&)v=/.test(anchor) || target.ids.has(anchor)) return [];
      return [
        { page: page.address, href, reason: 'no-anchor', suggestion: nearest(anchor, [...target.ids]) },
      ];
    }),
  );
}

/** Reads the ids and links of a page this site wrote; not a parser for arbitrary HTML. */
export function readPage(address: string, html: string): WrittenPage {
  return {
    address,
    ids: new Set(idsIn(html)),
    links: [...new Set(valuesIn(html, /<a\s[^>]*?href="([^"]*)"/g))].filter((href) => !isMail(href)),
  };
}

function idsIn(html: string): string[] {
  return valuesIn(html, /\sid="([^"]*)"/g);
}

function valuesIn(html: string, pattern: RegExp): string[] {
  return Array.from(html.matchAll(pattern), ([, value = '']) => value.replaceAll('&amp;', '&'));
}

interface WrongId {
  page: string;
  id: string;
}

/** Ids that a page uses more than once, and an empty id. */
export function wrongIds(html: string): string[] {
  const all = idsIn(html);
  // Nearly every page. Scripts and texts only add to these.
  if (new Set(all).size === all.length && !all.includes('')) return [];
  const seen = new Set<string>(['']);
  const wrong = new Set<string>();
  for (const [tag] of html.replace(/<(script|style)[\s>][\s\S]*?<\/\1>/g, '').matchAll(TAG)) {
    const id = /\sid="([^"]*)"/.exec(tag)?.[1];
    if (id === undefined) continue;
    if (seen.has(id)) wrong.add(id);
    seen.add(id);
  }
  return [...wrong];
}

const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>/g;

function reportLinks(broken: BrokenLink[], base: string): string {
  if (!broken.length) return '';
  const index = contentIndex();
  const lines = broken.map(({ page, href, reason, suggestion }) => {
    const shown = decoded(href);
    const anchor = shown.length > 200 ? `${shown.slice(0, 200)} …` : shown;
    const what =
      reason === 'no-target'
        ? whyUnresolved(href, index, base)
        : reason === 'no-address'
          ? `fant «${anchor}», som ingen nettleser kan lese; forventet en adresse som «https://firma.no/side» eller «mailto:noen@firma.no». Et eksempel som ikke skal være en lenke, setter du mellom \`…\``
          : reason === 'no-anchor'
            ? `lenken «${anchor}» går til en overskrift som ikke finnes på den siden`
            : `lenken «${anchor}» går til en side som ikke finnes`;
    const target = decoded(href.split('#')[1] || href);
    return `  ${sourceOf(page, (line) => line.includes(target), index, base)}: ${what}${suggestion ? `; mente du «${suggestion}»?` : ''}`;
  });
  return `Lenker som ikke fører noe sted:\n${[...new Set(lines)].join('\n')}`;
}

function reportIds(wrong: WrongId[], base: string): string {
  if (!wrong.length) return '';
  const index = contentIndex();
  const lines = wrong.map(({ page, id }) => {
    const has = (line: string) => {
      const heading = /^#+(?=\s|$)(.*)/.exec(line);
      return line.includes(`id="${id}"`) || (heading !== null && slug(heading[1]?.trim() ?? '') === id);
    };
    const what = id
      ? `«${id}» er id for to steder på siden, så lenker når bare det ene; gi overskriften en annen tekst, eller skriv en annen id`
      : 'fant en overskrift uten bokstaver og tall, som ingen kan lenke til; forventet en tekst';
    return `  ${sourceOf(page, has, index, base)}: ${what}`;
  });
  return `Steder på en side som ikke kan skilles fra hverandre:\n${[...new Set(lines)].join('\n')}`;
}

function whyUnresolved(href: string, index: ContentIndex, base: string): string {
  try {
    return `lenken «${resolveContentLink(href, index, createAddresses(base))}» er skrevet på en måte som ikke blir en lenke`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
