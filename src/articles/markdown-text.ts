import { defineHastPlugin } from 'satteri';

/** Column alignment as classes, because the pages' policy refuses style attributes. */
const ALIGNED: Record<string, string> = { 'text-align: right': 'to-end', 'text-align: center': 'to-middle' };
/** The id of the footnotes' heading: the one Markdown gives it, and the one readers see in the address. */
const [MADE, SHOWN] = ['footnote-label', 'fotnoter'];

/** A Markdown plugin that adapts what Markdown generates by itself to what the pages need. */
export function markdownText() {
  return defineHastPlugin({
    name: 'markdown-text',
    element: {
      filter: ['th', 'td', 'h2', 'a', 'pre', 'input'],
      visit(node, ctx) {
        const { style, id, dataFootnoteRef, checked } = node.properties ?? {};
        if (node.tagName === 'input') ctx.setProperty(node, 'ariaLabel', checked ? 'Gjort' : 'Ikke gjort');
        // Wide code scrolls, and the keyboard must be able to reach it, as with tables.
        if (node.tagName === 'pre') {
          ctx.setProperty(node, 'tabIndex', 0);
          ctx.setProperty(node, 'role', 'group');
          ctx.setProperty(node, 'ariaLabel', 'Kode');
        }
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
