type Point = [x: number, y: number];

/** A line of Graphviz (`e,<tip> <start> <control> <control> <point> …`) as path data, with the arrow at its tip. */
export function graphLine(pos: string): { line: string; arrow: string } {
  const parts = pos.split(' ');
  const tip = parts.find((part) => part.startsWith('e,'));
  const points = parts.filter((part) => !/^[es],/.test(part)).map(point);
  const [start = [0, 0], ...rest] = points;
  const line = `M${start.join(' ')}C${rest.map((at) => at.join(' ')).join(' ')}`;
  return { line, arrow: tip ? arrowHead(rest.at(-1) ?? start, point(tip.slice(2))) : '' };
}

/** A position of Graphviz, to a tenth of a pixel. */
export function point(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return [round(x), round(y)];
}

/** A number rounded to one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A triangle from the end of a line to its tip. */
function arrowHead([x, y]: Point, [tipX, tipY]: Point): string {
  const length = Math.hypot(tipX - x, tipY - y) || 1;
  const [acrossX, acrossY] = [((tipY - y) / length) * 5, ((x - tipX) / length) * 5];
  return `M${[tipX, tipY].join(' ')}L${round(x + acrossX)} ${round(y + acrossY)} ${round(x - acrossX)} ${round(y - acrossY)}Z`;
}
