import { type HastPluginDefinition, type MarkdownToHtmlResult, markdownToHtml } from 'satteri';
import { addresses } from '../../addresses.ts';
import { contentIndex } from '../content-folder/content-index.ts';
import { resolveContentLink } from '../links/content-links.ts';

/**
 * A short text with **bold** words and links as HTML, without an enclosing paragraph. For texts of trees and scenarios,
 * which are our own content.
 *
 * @param plugins further changes to the text, made in the same pass
 */
export function richText(markdown: string, plugins: readonly HastPluginDefinition[] = []): string {
  const index = contentIndex();
  const result = markdownToHtml(markdown.trim(), {
    hastPlugins: [
      ...plugins,
      {
        name: 'content-links',
        element: {
          filter: ['a'],
          visit(node, ctx) {
            const href = node.properties?.href;
            if (typeof href === 'string')
              ctx.setProperty(node, 'href', resolveContentLink(href, index, addresses));
          },
        },
      },
    ],
  });
  const { html } = result as MarkdownToHtmlResult;
  const paragraph = /^<p>([\s\S]*)<\/p>\s*$/.exec(html)?.[1];
  return paragraph !== undefined && !paragraph.includes('<p>') ? paragraph : html.trim();
}

/** The same text without its markup, for window titles, search and `aria-label`. */
export function plainText(markdown: string): string {
  return richText(markdown)
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
