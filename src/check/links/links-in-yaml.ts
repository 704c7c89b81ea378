import type { Fault } from '../../editing/faults/fault.ts';
import { SCHEME } from '../../editing/links/parse-content-link.ts';
import type { YamlText } from '../../editing/yaml/yaml-texts.ts';
import type { LintContext } from '../../troubleshooter/lint/links.ts';
import { type ContentOrTreeError, linkFault } from './link-faults.ts';
import type { SitePages } from './site-pages.ts';

/** Not pictures: `fields/tags-in-yaml.ts`. */
const LINK = /(?<!!\[[^\]]*)\]\(([^)\s]*)\)/g;

/** Broken links in the texts of trees and exercises, except those with our own schemes, which are checked there. */
export function yamlLinkFaults(
  texts: readonly YamlText[],
  targets: LintContext,
  pages: SitePages,
): Fault<ContentOrTreeError>[] {
  const page = { pages, address: pages.home, anchors: new Set<string>() };
  return texts.flatMap(({ file, line, column, field, text }) =>
    [...text.matchAll(LINK)].flatMap(([, href = '']) => {
      const fault = SCHEME.test(href) ? undefined : linkFault(href, { targets, page });
      return fault ? [{ file, line, column, field, ...fault }] : [];
    }),
  );
}
