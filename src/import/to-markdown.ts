import type { Element, Root } from 'hast';
import { type Options, toMdast } from 'hast-util-to-mdast';
import type { Root as MarkdownRoot, Nodes, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { attribute } from './nodes.ts';

type Handlers = NonNullable<Options['handlers']>;

/** Elements without a Markdown syntax become tags: dropped, they would turn 10² into 102. */
const asTag: Handlers[string] = (state, node: Element) => [
  { type: 'html', value: `<${node.tagName}>` },
  ...(state.all(node) as PhrasingContent[]),
  { type: 'html', value: `</${node.tagName}>` },
];

const HANDLERS: Handlers = {
  sub: asTag,
  sup: asTag,
  'cell-break': () => ({ type: 'html', value: '<br />' }),
  'footnote-mark': (_, node: Element) => ({
    type: 'footnoteReference',
    identifier: label(node),
    label: label(node),
  }),
  'footnote-text': (state, node: Element) => ({
    type: 'footnoteDefinition',
    identifier: label(node),
    label: label(node),
    children: state.toFlow(state.all(node)) as [],
  }),
};

function label(node: Element): string {
  return attribute(node, 'label') ?? '';
}

/** Converts a text to Markdown, and escapes whatever the text did not mean as Markdown. */
export function toMarkdownText(body: Root): string {
  return toMarkdown(toMdast(body, { handlers: HANDLERS }) as Nodes as MarkdownRoot, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    // Articles are read with typographic punctuation: two hyphens, as in --force, would become a dash.
    unsafe: [{ character: '-', before: '-', inConstruct: 'phrasing' }],
  });
}
