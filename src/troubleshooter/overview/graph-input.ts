import { nodeNumbers } from '../core/node-numbers.ts';
import type { TreeData } from '../core/tree.ts';
import { GRAPH_TEXT, otherTreeText, wrapLines } from './graph-text.ts';

/** The longest line, in characters, unless a word is longer. */
const NODE_LINE = 18;
const EDGE_LINE = 15;

const FONT = 'Helvetica';

/**
 * Graphviz's input. Nodes go by their ids; a tree that an option leads to goes by `feilsoking:<id>`, with its title
 * from `titles`. An option's label is a node as well, by `labelName`, between its question and what comes next:
 * Graphviz leads lines around nodes, but through labels.
 */
export function graphInput(tree: TreeData, titles: ReadonlyMap<string, string> = new Map()) {
  const numbers = nodeNumbers(tree);
  const texts = [
    ...Object.entries(tree.questions).map(([id, { text }]) => [id, text] as const),
    ...Object.entries(tree.outcomes).map(([id, { title }]) => [id, title] as const),
    ...otherTrees(tree).map((id) => [id, otherTreeText(id, titles)] as const),
  ];
  const options = Object.entries(tree.questions).flatMap(([question, { options }]) =>
    Object.entries(options).map(([option, { label, next }]) => {
      return { question, name: labelName(question, option), label, next };
    }),
  );
  return {
    directed: true,
    // Left to right, so that a phone shows the start and the reader scrolls the way the answers go.
    graphAttributes: { rankdir: 'LR', ranksep: 0.22, nodesep: 0.17 },
    // The margins leave room for fonts that are wider than the one the layout assumes.
    nodeAttributes: { shape: 'box', fontname: FONT, fontsize: GRAPH_TEXT.node, margin: '0.24,0.1' },
    nodes: [
      ...texts.map(([id, text]) => {
        const number = numbers.get(id);
        const label = [...(number ? [number] : []), ...wrapLines(text, NODE_LINE)].join('\n');
        return { name: id, attributes: { label } };
      }),
      ...options.map(({ name, label }) => ({
        name,
        attributes: {
          label: wrapLines(label, EDGE_LINE).join('\n'),
          fontsize: GRAPH_TEXT.edge,
          margin: '0.2,0.05',
          width: 0,
          height: 0,
        },
      })),
    ],
    edges: options.flatMap(({ question, name, next }) => [
      { tail: question, head: name, attributes: { arrowhead: 'none' } },
      { tail: name, head: next },
    ]),
  };
}

/** What an option's label is called in the layout. */
export function labelName(question: string, option: string): string {
  return `${question}/${option}`;
}

/** The other trees that options lead to, as written: `feilsoking:<id>`. */
function otherTrees(tree: TreeData): string[] {
  const nexts = Object.values(tree.questions).flatMap(({ options }) =>
    Object.values(options).map(({ next }) => next),
  );
  return [...new Set(nexts)].filter(
    (next) => !Object.hasOwn(tree.questions, next) && !Object.hasOwn(tree.outcomes, next),
  );
}
