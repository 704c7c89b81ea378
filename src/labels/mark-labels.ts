import type { HastNode, HastPluginDefinition } from 'satteri';
import { nearest } from '../editing/faults/nearest.ts';
import { isHeading, isToSend } from '../editing/markdown/text-node.ts';
import { boldIn } from './bold-in.ts';
import { readBold } from './core/bold-text.ts';
import { isTwoNamed, type Label, UNSEEN, UNSEEN_IN_ENGLISH, UNSEEN_IN_NORWEGIAN } from './core/label.ts';
import { readLabels } from './read-labels.ts';

/**
 * The Markdown plugin that marks the labels of a text. Each document needs a new one.
 *
 * - `<strong data-label="Licences">Lisenser</strong>` has both names, where they may change places;
 * - ` (<span lang="en" data-label="Lisenser">Licences</span>)` follows the first mention.
 *
 * A heading is left as it is, since its text is its address too; so is a text to send, which goes to somebody else.
 */
export function markLabels(): HastPluginDefinition | undefined {
  const labels = readLabels();
  if (!labels) return undefined;
  const told = new Set<Label>();
  return {
    name: 'labels',
    element: {
      filter: ['strong'],
      visit(node, ctx) {
        let parent: HastNode | undefined = ctx.parent(node);
        while (parent) {
          if (isHeading(parent) || isToSend(parent)) return;
          parent = ctx.parent(parent);
        }
        const text = boldIn(node);
        const bold = text === undefined ? undefined : readBold(text, labels, nearest);
        if (bold?.kind !== 'label') return;
        const { label } = bold;
        if (isTwoNamed(label)) ctx.setProperty(node, 'dataLabel', label.english);
        else if (label.norwegian === undefined) ctx.setProperty(node, 'lang', 'en');
        const twin = told.has(label) ? [] : twinOf(label);
        told.add(label);
        if (twin.length) ctx.insertAfter(node, [textNode(' ('), ...twin, textNode(')')]);
      },
    },
  };
}

/** The parentheses after a label: its English name, and the note that one of the names is not confirmed. */
function twinOf(label: Label): HastNode[] {
  const { norwegian, english, sure } = label;
  if (norwegian === undefined) return [textNode(UNSEEN_IN_NORWEGIAN)];
  if (english === undefined) return [textNode(UNSEEN_IN_ENGLISH)];
  if (english === norwegian) return [];
  if (sure === 'none') return [inEnglish({}, english), textNode(`, ${UNSEEN}`)];
  const twin = inEnglish({ dataLabel: norwegian }, english);
  return sure === 'english' ? [twin, textNode(`, ${UNSEEN_IN_NORWEGIAN}`)] : [twin];
}

function textNode(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

function inEnglish(properties: Record<string, string>, name: string): HastNode {
  return {
    type: 'element',
    tagName: 'span',
    properties: { lang: 'en', ...properties },
    children: [textNode(name)],
  };
}
