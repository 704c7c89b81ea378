import { defineHastPlugin } from 'satteri';

/** Where a column's text stands, as the pages' policy allows it to be said: it refuses style attributes. */
const ALIGNED: Record<string, string> = { 'text-align: right': 'to-end', 'text-align: center': 'to-middle' };
/** The heading of the footnotes, as Markdown makes it, and as its address is read. */
const [MADE, SHOWN] = ['footnote-label', 'fotnoter'];

/** The Markdown plugin for what Markdown makes by itself otherwise than the pages have it: columns, and footnotes. */
export function markdownText() {
  return defineHastPlugin({
    name: 'markdown-text',
    element: {
      filter: ['th', 'td', 'h2', 'a'],
      visit(node, ctx) {
        const { style, id, dataFootnoteRef } = node.properties ?? {};
        if (typeof style === 'string') {
          const className = ALIGNED[style];
          ctx.setProperty(node, 'style', null);
          if (className) ctx.setProperty(node, 'className', [className]);
        }
        if (id === MADE) {
          ctx.setProperty(node, 'id', SHOWN);
          ctx.setProperty(node, 'className', null);
        }
        if (dataFootnoteRef) ctx.setProperty(node, 'ariaDescribedBy', [SHOWN]);
      },
    },
  });
}
