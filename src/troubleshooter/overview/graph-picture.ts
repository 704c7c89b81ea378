import { nodeNumbers } from '../core/node-numbers.ts';
import type { TreeData } from '../core/tree.ts';
import { labelName } from './graph-input.ts';
import { graphLine, point, round } from './graph-line.ts';

/** The tree as a picture, in pixels from the upper left corner. */
export interface GraphPicture {
  width: number;
  height: number;
  nodes: GraphNode[];
  edges: GraphEdge[];
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface GraphNode extends Box {
  id: string;
  kind: 'question' | 'outcome' | 'tree';
  /** S1, R2; empty for another tree. */
  number: string;
  lines: string[];
}

interface GraphEdge {
  from: string;
  option: string;
  to: string;
  lines: string[];
  label: Box;
  /** The line to the label and on from it, and the arrow at its end, as path data. */
  line: string;
  arrow: string;
}

/** The part we read of Graphviz's JSON output with `yInvert`. */
export interface GraphLayout {
  bb: string;
  objects?: LaidOutNode[];
  edges?: { tail: number; head: number; pos: string }[];
}

interface LaidOutNode {
  name: string;
  pos: string;
  /** In inches. */
  width: string;
  height: string;
  label: string;
}

const INCH = 72;

/** The picture of a laid out tree. */
export function graphPicture(tree: TreeData, { bb, objects = [], edges = [] }: GraphLayout): GraphPicture {
  const numbers = nodeNumbers(tree);
  const box = bb.split(',').map(Number);
  const options = new Map(
    Object.entries(tree.questions).flatMap(([from, { options }]) =>
      Object.entries(options).map(([option, { next }]) => {
        return [labelName(from, option), { from, option, to: next }] as const;
      }),
    ),
  );
  return {
    width: Math.ceil(Math.abs((box[2] ?? 0) - (box[0] ?? 0))),
    height: Math.ceil(Math.abs((box[3] ?? 0) - (box[1] ?? 0))),
    nodes: objects.flatMap((object) => {
      const { name, label } = object;
      if (options.has(name)) return [];
      const number = numbers.get(name) ?? '';
      const lines = label.split('\n').slice(number ? 1 : 0);
      return [{ id: name, kind: kindOf(tree, name), number, lines, ...boxOf(object) }];
    }),
    edges: objects.flatMap((object, index) => {
      const option = options.get(object.name);
      if (!option) return [];
      const into = edges.filter(({ head }) => head === index).map(({ pos }) => graphLine(pos));
      const onward = edges.filter(({ tail }) => tail === index).map(({ pos }) => graphLine(pos));
      const line = [...into, ...onward].map(({ line }) => line).join('');
      const arrow = onward.map(({ arrow }) => arrow).join('');
      return [{ ...option, lines: object.label.split('\n'), label: boxOf(object), line, arrow }];
    }),
  };
}

function kindOf(tree: TreeData, id: string): GraphNode['kind'] {
  if (Object.hasOwn(tree.questions, id)) return 'question';
  return Object.hasOwn(tree.outcomes, id) ? 'outcome' : 'tree';
}

function boxOf({ pos, width, height }: LaidOutNode): Box {
  const [x, y] = point(pos);
  const size = { width: round(Number(width) * INCH), height: round(Number(height) * INCH) };
  return { left: round(x - size.width / 2), top: round(y - size.height / 2), ...size };
}
