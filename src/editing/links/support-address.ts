import { addresses } from '../../addresses.ts';
import { site } from '../../site.ts';
import { contentIndex } from '../content-folder/content-index.ts';

/** Where readers find support: the article named in `site.ts` or an external address; undefined if neither is set. */
export function supportAddress(): string | undefined {
  const { support } = site;
  if (/^(https:|mailto:)/.test(support)) return support;
  return contentIndex().articles.has(support) ? addresses.article(support) : undefined;
}
