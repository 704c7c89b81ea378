import path from 'node:path';
import { createAddresses } from '../addresses.ts';
import type { ContentIndex } from '../editing/content-folder/content-index.ts';
import { readContent } from '../editing/content-folder/content-text.ts';

/** The content file behind a page, with the first matching line if there is one; otherwise the page's path. */
export function sourceOf(
  page: string,
  isMeant: (line: string) => boolean,
  index: ContentIndex,
  base: string,
): string {
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
  const line = readContent(file).split('\n').findIndex(isMeant) + 1;
  return `${path.relative(process.cwd(), file)}${line ? `:${line}` : ''}`;
}
