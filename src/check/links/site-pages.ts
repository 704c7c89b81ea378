import fs from 'node:fs';
import path from 'node:path';
import { createAddresses, editorAddresses } from '../../addresses.ts';
import type { ContentIndex } from '../../editing/content-folder/content-index.ts';

/** Files that the build writes and that a text may lead to. */
const WRITTEN =
  /^(hjelpesenter\.html|manifest\.webmanifest|robots\.txt|sitemap[^/]*\.xml|versjon\.json|feilsoking\/[^/]+\/tre\.json)$/;

/**
 * What the site will have. `has` tells it of an address (decoded, with the base): a page of the content, a page of the
 * site itself, or a file of `public/`.
 *
 * @param old former addresses that redirect or say that they are gone, as paths from the root
 */
export function sitePages(
  index: ContentIndex,
  themes: readonly string[],
  old: readonly string[],
  base: string,
) {
  const addresses = createAddresses(base);
  const editors = editorAddresses(addresses);
  const pages = new Set([
    ...Object.values(addresses).filter((address) => typeof address === 'string'),
    ...[...index.articles.keys()].map((slug) => addresses.article(slug)),
    ...old.map(addresses.at),
    ...themes.map(addresses.category),
    ...[...index.exercises.keys()].map(addresses.exercise),
    ...[...index.trees].flatMap(([id, { slugs }]) => [
      ...[undefined, 'innebygd', ...slugs.values()].map((slug) => addresses.troubleshooter(id, slug)),
      editors.graph(id),
      editors.printout(id),
    ]),
    editors.overview,
    editors.explanations,
  ]);
  const isFile = (file: string) =>
    WRITTEN.test(file) || !!fs.statSync(path.join('public', file), { throwIfNoEntry: false })?.isFile();
  return {
    home: addresses.home,
    pages,
    has: (address: string) =>
      pages.has(address) ||
      (address.startsWith(addresses.home) && isFile(address.slice(addresses.home.length))),
  };
}

export type SitePages = ReturnType<typeof sitePages>;
