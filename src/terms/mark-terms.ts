import { defineHastPlugin } from 'satteri';
import { termOf } from './marked-terms.ts';

/**
 * A Markdown plugin that turns `[plass](ord:plass)` into `<span data-term="plass">plass</span>`: plain text, which a
 * script turns into a button (`open-terms.ts`). Invalid ones have been refused before (`check-terms.ts`).
 */
export const markTerms = defineHastPlugin({
  name: 'terms',
  element: {
    filter: ['a'],
    visit(node, ctx) {
      const dataTerm = termOf(node);
      if (dataTerm === undefined) return;
      const { children } = node;
      ctx.replaceNode(node, { type: 'element', tagName: 'span', properties: { dataTerm }, children });
    },
  },
});
