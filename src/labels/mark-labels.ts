import type { HastNode, HastPluginDefinition } from 'satteri';
import { nearest } from '../editing/nearest.ts';
import { isHeading, isToSend } from '../editing/text-node.ts';
import { boldIn } from './bold-in.ts';
import { readBold } from './core/bold-text.ts';
import { isTwoNamed, type Label, LIKELY, UNKNOWN_IN_ENGLISH } from './core/label.ts';
import { readLabels } from './read-labels.ts';

/**
 * The Markdown plugin that marks the labels of a text, made anew for each document:
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

/** What stands in parentheses after a label: its English name, or that one of the names is not known. */
function twinOf(label: Label): HastNode[] {
  const { norwegian, english, sure } = label;
  if (norwegian === undefined) return [textNode('norsk navn ikke kjent')];
  if (english === undefined) return [textNode(UNKNOWN_IN_ENGLISH)];
  if (english === norwegian) return [];
  if (sure === 'likely') return [textNode(LIKELY), inEnglish({}, english)];
  return [inEnglish({ dataLabel: norwegian }, english)];
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
