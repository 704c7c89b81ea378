import { addresses } from './addresses.ts';
import { contentIndex } from './build/content-index.ts';
import { site } from './site.ts';

/** Where the reader finds support: the article named in `site.ts`, an outside address, or undefined for neither. */
export function supportAddress(): string | undefined {
  const { support } = site;
  if (/^(https:|mailto:)/.test(support)) return support;
  return contentIndex().articles.has(support) ? addresses.article(support) : undefined;
}
