import { mapValues } from '../core/map-values.ts';
import { nodeNumbers } from '../core/node-numbers.ts';
import type { Routing, TreeData } from '../core/tree.ts';

/** The tree as a picture, in pixels from the upper left corner. */
export interface GraphPicture {
  width: number;
  height: number;
  nodes: GraphNode[];
  edges: GraphEdge[];
}

interface GraphNode {
  id: string;
  kind: 'question' | 'outcome' | 'tree';
  /** S1, R2; empty for another tree. */
  number: string;
  lines: string[];
  left: number;
  top: number;
  width: number;
  height: number;
}

interface GraphEdge {
  from: string;
  option: string;
  to: string;
  lines: string[];
  /** The middle of the label. */
  label: Point;
  /** The line and its arrow, as path data. */
  line: string;
  arrow: string;
}

type Point = [x: number, y: number];

/** Sizes in pixels that the layout relies on; the picture's styles must use the same. */
export const GRAPH_TEXT = { node: 15, edge: 14, lineHeight: 1.2 } as const;

/** The longest line, in characters, unless a word is longer. */
const NODE_LINE = 20;
const EDGE_LINE = 18;

const FONT = 'Helvetica';
const INCH = 72;

/**
 * Graphviz's input. Nodes go by their ids; a tree that an option leads to goes by `feilsoking:<id>`, with its title
 * from `titles`.
 */
export function graphInput(tree: TreeData, titles: ReadonlyMap<string, string> = new Map()) {
  const numbers = nodeNumbers(tree);
  const texts = [
    ...Object.entries(tree.questions).map(([id, { text }]) => [id, text] as const),
    ...Object.entries(tree.outcomes).map(([id, { title }]) => [id, title] as const),
    ...otherTrees(tree).map((id) => [id, otherTreeText(id, titles)] as const),
  ];
  return {
    directed: true,
    // Left to right, so that a phone shows the start and the reader scrolls the way the answers go.
    graphAttributes: { rankdir: 'LR', ranksep: 0.25, nodesep: 0.25 },
    nodeAttributes: { shape: 'box', fontname: FONT, fontsize: GRAPH_TEXT.node, margin: '0.18,0.12' },
    edgeAttributes: { fontname: FONT, fontsize: GRAPH_TEXT.edge },
    nodes: texts.map(([id, text]) => {
      const lines = wrapLines(text, NODE_LINE);
      const number = numbers.get(id);
      return { name: id, attributes: { label: [...(number ? [number] : []), ...lines].join('\n') } };
    }),
    edges: Object.entries(tree.questions).flatMap(([id, { options }]) =>
      Object.entries(options).map(([option, { label, next }]) => ({
        tail: id,
        head: next,
        // Room at both sides, so that the label does not touch lines beside it.
        attributes: {
          id: option,
          label: wrapLines(label, EDGE_LINE)
            .map((line) => ` ${line} `)
            .join('\n'),
        },
      })),
    ),
  };
}

/** The part we read of Graphviz's JSON output with `yInvert`. */
export interface GraphLayout {
  bb: string;
  objects?: { name: string; pos: string; width: string; height: string; label: string }[];
  edges?: { tail: number; head: number; id: string; label: string; lp?: string; pos: string }[];
}

/** The picture of a laid out tree. */
export function graphPicture(tree: TreeData, layout: GraphLayout): GraphPicture {
  const numbers = nodeNumbers(tree);
  const objects = layout.objects ?? [];
  const box = layout.bb.split(',').map(Number);
  const nameOf = (index: number) => objects[index]?.name ?? '';
  return {
    width: Math.ceil(Math.abs((box[2] ?? 0) - (box[0] ?? 0))),
    height: Math.ceil(Math.abs((box[3] ?? 0) - (box[1] ?? 0))),
    nodes: objects.map(({ name, pos, width, height, label }) => {
      const [x, y] = point(pos);
      const size = { width: round(Number(width) * INCH), height: round(Number(height) * INCH) };
      const number = numbers.get(name) ?? '';
      return {
        id: name,
        kind: Object.hasOwn(tree.questions, name)
          ? 'question'
          : Object.hasOwn(tree.outcomes, name)
            ? 'outcome'
            : 'tree',
        number,
        lines: label.split('\n').slice(number ? 1 : 0),
        left: round(x - size.width / 2),
        top: round(y - size.height / 2),
        ...size,
      };
    }),
    edges: (layout.edges ?? []).map(({ tail, head, id, label, lp, pos }) => ({
      from: nameOf(tail),
      option: id,
      to: nameOf(head),
      lines: label.split('\n').map((line) => line.trim()),
      label: point(lp ?? '0,0'),
      ...curve(pos),
    })),
  };
}

/** Lines of at most `width` characters; a longer word stands alone on a line of its own. */
export function wrapLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The tree without its texts: enough to replay a session. */
export function routingOf({ id, start, aliases, facts, questions, outcomes }: TreeData): Routing {
  return {
    id,
    start,
    aliases,
    facts,
    questions: mapValues(questions, ({ slug, readerOnly, options }) => ({
      slug,
      ...(readerOnly ? { readerOnly } : {}),
      options: mapValues(options, ({ next, rulesOut }) => ({ next, ...(rulesOut ? { rulesOut } : {}) })),
    })),
    outcomes: mapValues(outcomes, ({ slug, otherwise }) => ({ slug, ...(otherwise ? { otherwise } : {}) })),
  };
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

/** The text of another tree's node: its title, if known. */
export function otherTreeText(next: string, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(next.replace(/^feilsoking:/, '').split('/')[0] ?? '');
  return title ? `Feilsøking: ${title}` : 'En annen feilsøking';
}

/** A line of Graphviz (`e,<tip> <start> <control> <control> <point> …`) as path data. */
function curve(pos: string): { line: string; arrow: string } {
  const parts = pos.split(' ');
  const tip = parts.find((part) => part.startsWith('e,'));
  const points = parts.filter((part) => !/^[es],/.test(part)).map(point);
  const [start = [0, 0], ...rest] = points;
  const line = `M${start.join(' ')}C${rest.map((at) => at.join(' ')).join(' ')}`;
  return { line, arrow: tip ? arrowHead(rest.at(-1) ?? start, point(tip.slice(2))) : '' };
}

/** A triangle from the end of a line to its tip. */
function arrowHead([x, y]: Point, [tipX, tipY]: Point): string {
  const length = Math.hypot(tipX - x, tipY - y) || 1;
  const [acrossX, acrossY] = [((tipY - y) / length) * 5, ((x - tipX) / length) * 5];
  return `M${[tipX, tipY].join(' ')}L${round(x + acrossX)} ${round(y + acrossY)} ${round(x - acrossX)} ${round(y - acrossY)}Z`;
}

function point(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return [round(x), round(y)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
