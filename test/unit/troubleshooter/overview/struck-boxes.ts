import type { GraphPicture } from '../../../../src/troubleshooter/overview/graph-picture.ts';

type Point = [x: number, y: number];

/** A line ends at the edge of a box; a pixel further, it would visibly run into it. */
const EDGE = 1;

/** How many points of a curve are checked: less than two pixels apart in the picture of any tree here. */
const STEPS = 400;

/** The nodes and labels that a line runs into or through, including its own. */
export function struckBoxes({ nodes, edges }: Pick<GraphPicture, 'nodes' | 'edges'>): string[] {
  const boxes = [
    ...nodes.map(({ id, ...box }) => ({ name: id, box })),
    ...edges.map(({ from, option, label }) => ({ name: `${from}/${option}`, box: label })),
  ];
  return edges.flatMap(({ from, option, line }) => {
    const places = placesOn(line);
    return boxes
      .filter(({ box }) =>
        places.some(
          ([x, y]) =>
            x > box.left + EDGE &&
            x < box.left + box.width - EDGE &&
            y > box.top + EDGE &&
            y < box.top + box.height - EDGE,
        ),
      )
      .map(({ name }) => `${from}/${option} strikes ${name}`);
  });
}

/** The distance of a point from a box, in pixels. */
export function gap(
  place: Point | undefined,
  box: { left: number; top: number; width: number; height: number } | undefined,
): number {
  if (!box || !place) return Number.NaN;
  const [x, y] = place;
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  return Math.hypot(Math.max(box.left - x, 0, x - right), Math.max(box.top - y, 0, y - bottom));
}

/** Points on a path of cubic curves (`M…C…M…C…`). */
export function placesOn(path: string): Point[] {
  return path.split('M').flatMap((part) => {
    const numbers = part.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    const points = numbers.flatMap((x, i): Point[] => (i % 2 ? [] : [[x, numbers[i + 1] ?? 0]]));
    return points.flatMap((_, i) => {
      const [a, b, c, d] = points.slice(i, i + 4);
      return i % 3 === 0 && a && b && c && d ? onCurve(a, b, c, d) : [];
    });
  });
}

function onCurve(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const at = (axis: 0 | 1) =>
      a[axis] * (1 - t) ** 3 +
      3 * b[axis] * t * (1 - t) ** 2 +
      3 * c[axis] * t ** 2 * (1 - t) +
      d[axis] * t ** 3;
    return [at(0), at(1)];
  });
}
