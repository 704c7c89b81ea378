import { defineHastPlugin } from 'satteri';
import { type Addresses, createAddresses } from '../../addresses.ts';
import { TOOL } from '../../licence-plan/index.ts';
import { decoded } from '../../percent-decoding.ts';
import { type ContentIndex, contentIndex } from '../content-folder/content-index.ts';
import { nearest } from '../faults/nearest.ts';
import { parseContentLink, SCHEME } from './parse-content-link.ts';

/** What is wrong with an editor's link, in the editor's language. */
export class ContentLinkError extends Error {}

/**
 * Resolves `artikkel:<slug>#<anchor>`, `ovelse:<id>`, `feilsoking:<tree>/<node>` and `verktoy:lisensplan` to addresses;
 * other links are returned unchanged. Anchors are checked later, in the written pages.
 *
 * @throws ContentLinkError if the target does not exist in the content folder, or if the link marks a term (`ord:`):
 *   only articles may, and `src/terms/` has replaced theirs before this runs
 */
export function resolveContentLink(href: string, index: ContentIndex, addresses: Addresses): string {
  const link = parseContentLink(href);
  if (!link) return href;
  const { scheme, target, anchor, node } = link;
  const missing = (kind: string, known: Iterable<string>) => {
    const close = nearest(target, [...known]);
    return new ContentLinkError(
      `lenken «${decoded(href)}» går til ${kind} «${target}», som ikke finnes${close ? `; mente du «${close}»?` : ''}`,
    );
  };
  if (scheme === 'artikkel') {
    if (!index.articles.has(target)) throw missing('artikkelen', index.articles.keys());
    return addresses.article(target, anchor);
  }
  if (scheme === 'ovelse') {
    if (!index.exercises.has(target)) throw missing('øvelsen', index.exercises.keys());
    return addresses.exercise(target);
  }
  if (scheme === 'verktoy') {
    if (target !== TOOL.id) throw missing('verktøyet', [TOOL.id]);
    return addresses.licencePlan;
  }
  if (scheme === 'ord')
    throw new ContentLinkError(
      `lenken «${decoded(href)}» merker et ord, og det kan bare stå i løpende tekst i en artikkel; forventet «[ordet](${decoded(href)})» der`,
    );
  const id = link.tree;
  const tree = index.trees.get(id);
  if (!tree) throw missing('feilsøkingen', index.trees.keys());
  const slug = node === undefined ? undefined : tree.slugs.get(node);
  if (node !== undefined && slug === undefined) {
    throw missing(
      'steget',
      [...tree.slugs.keys()].map((key) => `${id}/${key}`),
    );
  }
  return addresses.troubleshooter(id, slug);
}

/**
 * A Markdown plugin that resolves every link of an article. Broken links are left as written: an error thrown here
 * would only be logged for Markdown files, whereas the check of the finished pages reports all broken links at once.
 */
export function contentLinks(base: string) {
  const addresses = createAddresses(base);
  return defineHastPlugin({
    name: 'content-links',
    element: {
      filter: ['a', 'table'],
      visit(node, ctx) {
        if (node.tagName === 'table') {
          // A wide table scrolls in a container, which must be reachable by keyboard.
          ctx.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Tabell' },
            children: [],
          });
          return;
        }
        const href = node.properties?.href;
        if (typeof href !== 'string' || !SCHEME.test(href)) return;
        try {
          ctx.setProperty(node, 'href', resolveContentLink(href, contentIndex(), addresses));
        } catch (error) {
          if (!(error instanceof ContentLinkError)) throw error;
        }
      },
    },
  });
}
