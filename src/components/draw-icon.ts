import type { IconNode } from 'lucide';

const SVG = 'http://www.w3.org/2000/svg';

/** The same as `Icon`, drawn by a script in the page that has no Preact. */
export function drawIcon(of: IconNode, size: number): SVGElement {
  const icon = node('svg', {
    width: size,
    height: size,
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': true,
  });
  icon.append(...of.map(([tag, attributes]) => node(tag, attributes)));
  return icon;
}

function node(tag: string, attributes: object): SVGElement {
  const drawn = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, String(value));
  return drawn;
}
