import type { Element, ElementContent, Root } from 'hast';
import { attribute, element, elementsIn, isBlank, isBlock, isElement, lineOf, replaced } from '../nodes.ts';

/**
 * Makes tables fit for Markdown: a row of headings, and in each cell one paragraph with line breaks. A table around a
 * single cell is only a frame, and is removed. Adds what a person should check to `notes`.
 */
export function flatTables(body: Root, notes: string[]): Root {
  return replaced(body, (table) => {
    if (table.tagName !== 'table') return [table];
    const rows = rowsOf(table);
    const cells = rows.flatMap(cellsOf);
    const caption = table.children.find((child) => isElement(child, 'caption'));
    const above = caption && isElement(caption) ? [element('p', caption.children, caption.properties)] : [];
    if (!cells.length) return above;
    const [only] = cells;
    if (only && cells.length === 1) {
      notes.push(
        'En ramme rundt teksten ble borte. Hvis teksten skal skille seg ut, kan den stå i en Callout (.mdx).',
      );
      return [...above, element('div', only.children)];
    }
    if (!rows[0] || cellsOf(rows[0]).some(({ tagName }) => tagName !== 'th'))
      notes.push('En tabell hadde ingen rad med overskrifter. Nå er den første raden det.');
    if (cells.some((cell) => spans(cell)))
      notes.push('En tabell hadde celler som var slått sammen. Nå er noen av cellene tomme.');
    if (cells.some((cell) => [...elementsIn(cell)].some(({ tagName }) => /^(ul|ol|table)$/.test(tagName))))
      notes.push('En celle i en tabell hadde en liste eller en tabell i seg. Nå er hvert punkt en linje.');
    for (const cell of cells) {
      cell.children = linesOf(cell.children);
      const [, side] = /text-align:\s*(right|center)/i.exec(attribute(cell, 'style') ?? '') ?? [];
      if (side) cell.properties.align = side.toLowerCase();
    }
    for (const cell of cellsOf(rows[0] ?? table)) cell.tagName = 'th';
    return [...above, element('table', rows, table.properties)];
  });
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => isElement(child, 'td', 'th'));
}

function spans(cell: Element): boolean {
  return [attribute(cell, 'colSpan'), attribute(cell, 'rowSpan')].some((span) => Number(span ?? 1) > 1);
}

/** The content of blocks, each on a line of its own. */
function linesOf(children: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[][] = [[]];
  const add = (nodes: readonly ElementContent[]) => {
    for (const node of nodes) {
      if (isElement(node, 'br')) lines.push([]);
      // Code in a cell cannot contain these two characters in a row.
      else if (isElement(node, 'code') && lineOf(node).includes('\\|')) add(node.children);
      else if (isBlock(node)) {
        lines.push([]);
        add(node.children);
        lines.push([]);
      } else lines.at(-1)?.push(node);
    }
  };
  add(children);
  return lines
    .filter((line) => !line.every(isBlank))
    .flatMap((line, i) => (i ? [element('cell-break'), ...line] : line));
}
