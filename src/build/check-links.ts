import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createAddresses } from '../addresses.ts';
import { type ContentIndex, contentIndex } from './content-index.ts';
import { resolveContentLink, SCHEME } from './content-links.ts';
import { htmlFiles } from './html-files.ts';
import { nearest } from './nearest.ts';

/** A page as written, for the checker: its address, the ids it holds and where it links. */
export interface WrittenPage {
  address: string;
  ids: Set<string>;
  links: string[];
}

export interface BrokenLink {
  page: string;
  href: string;
  /** `no-target`: a link as an editor wrote it, to something that the content folder does not hold. */
  reason: 'no-page' | 'no-anchor' | 'no-target';
  /** The anchor or page that was perhaps meant. */
  suggestion: string | undefined;
}

/** Follows every link of every written page inside the site, and refuses the build if one leads nowhere. */
export function checkLinks({ base }: { base: string }): AstroIntegration {
  return {
    name: 'check-links',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { home } = createAddresses(base);
        const pages = htmlFiles(dir).map((file) =>
          readPage(
            home + path.relative(folder, file).replace(/(^|\/)index\.html$/, '$1'),
            fs.readFileSync(file, 'utf8'),
          ),
        );
        const files = (address: string) => fs.existsSync(path.join(folder, address.slice(home.length)));
        const broken = brokenLinks(pages, home, files);
        if (broken.length) throw new Error(report(broken, base));
        logger.info(`followed the links of ${pages.length} pages`);
      },
    },
  };
}

/** Links that lead to no page, or to an anchor that their page does not have. */
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
      const url = new URL(href, `http://site${page.address}`);
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

/** Reads the ids and links of a page that this site wrote; not a parser for any HTML. */
export function readPage(address: string, html: string): WrittenPage {
  const values = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&amp;', '&'));
  return {
    address,
    ids: new Set(values(/\sid="([^"]*)"/g)),
    links: [...new Set(values(/<a\s[^>]*?href="([^"]*)"/g))].filter((href) => !/^(mailto|tel):/.test(href)),
  };
}

function report(broken: BrokenLink[], base: string): string {
  const index = contentIndex();
  const lines = broken.map(({ page, href, reason, suggestion }) => {
    const anchor = decoded(href);
    const what =
      reason === 'no-target'
        ? whyUnresolved(href, index, base)
        : reason === 'no-anchor'
          ? `lenken «${anchor}» går til en overskrift som ikke finnes på den siden`
          : `lenken «${anchor}» går til en side som ikke finnes`;
    return `  ${sourceOf(page, href, index, base)}: ${what}${suggestion ? `; mente du «${suggestion}»?` : ''}`;
  });
  return `Lenker som ikke fører noe sted:\n${[...new Set(lines)].join('\n')}`;
}

function whyUnresolved(href: string, index: ContentIndex, base: string): string {
  try {
    return `lenken «${resolveContentLink(href, index, createAddresses(base))}» er skrevet på en måte som ikke blir en lenke`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The content file that a page comes from, with the line where the link's target is written, if it can be told. */
function sourceOf(page: string, href: string, index: ContentIndex, base: string): string {
  const addresses = createAddresses(base);
  const [area, id = ''] = page.slice(addresses.home.length).split('/');
  const file =
    area === 'artikler'
      ? index.articles.get(id)
      : area === 'feilsoking'
        ? index.trees.get(id)?.file
        : area === 'ovelser'
          ? index.exercises.get(id)
          : undefined;
  if (!file) return `siden ${page}`;
  const target = decoded(href.split('#')[1] ?? href);
  const line =
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((text) => text.includes(target)) + 1;
  return `${path.relative(process.cwd(), file)}${line ? `:${line}` : ''}`;
}

/** Percent escapes undone; a text that has malformed ones as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
