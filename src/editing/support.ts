import { addresses } from '../addresses.ts';
import { site } from '../site.ts';
import { contentIndex } from './content-index.ts';

/** Where the reader finds support: the article named in `site.ts`, an outside address, or undefined for neither. */
export function supportAddress(): string | undefined {
  const { support } = site;
  if (/^(https:|mailto:)/.test(support)) return support;
  return contentIndex().articles.has(support) ? addresses.article(support) : undefined;
}
