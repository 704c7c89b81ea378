import type { Element, ElementContent, Root } from 'hast';
import { attribute, element, elementsIn, isBlank, isElement, lineOf, replaced, type Tree } from '../nodes.ts';

/**
 * Makes lists fit for Markdown: everything in list items, nested lists inside the item above them, and steps that
 * continue after a picture or a note in one list. Adds what a person should check to `notes`.
 */
export function wholeLists(body: Root, notes: string[]): Root {
  const whole = replaced(body, (node) => {
    const type = attribute(node, 'type');
    if (node.tagName === 'ol' && type && /^[aAiI]$/.test(type))
      notes.push(
        `En liste med bokstaver eller romertall (${type}) fikk tall. Se etter om teksten viser til dem.`,
      );
    return isElement(node, 'ol', 'ul', 'menu', 'dir')
      ? [{ ...node, tagName: node.tagName === 'ol' ? 'ol' : 'ul', children: points(node) }]
      : [node];
  });
  joinSteps(whole, notes);
  for (const node of elementsIn(whole)) joinSteps(node, notes);
  return whole;
}

/** A list directly inside a list is what many programs write for a nested list. */
function points({ children }: Element): ElementContent[] {
  const made: Element[] = [];
  for (const child of children) {
    if (isElement(child, 'li')) made.push(child);
    else if (!isBlank(child)) {
      const above = made.at(-1);
      if (above) above.children.push(child);
      else made.push(element('li', [child]));
    }
  }
  return made;
}

/** Moves what is between two lists into the last step of the first, if the second continues its numbers. */
function joinSteps(node: Root | Element, notes: string[]): void {
  const children = node.children as ElementContent[];
  const made: ElementContent[] = [];
  for (const child of children) {
    const at = made.findLastIndex((one) => isElement(one, 'ol'));
    const before = made[at];
    const between = made.slice(at + 1).filter((one) => !isBlank(one) || isElement(one, 'img'));
    if (before && isElement(before, 'ol') && isElement(child, 'ol') && goesOn(before, between, child)) {
      const last = before.children.findLast((point) => isElement(point, 'li'));
      if (last && isElement(last)) last.children.push(...between);
      before.children.push(...child.children);
      made.splice(at + 1);
      if (attribute(child, 'start') === undefined)
        notes.push('En nummerert liste fortsetter nå etter et bilde. Se etter om det er den samme listen.');
    } else made.push(child);
  }
  node.children = made;
}

function goesOn(before: Element, between: readonly ElementContent[], list: Element): boolean {
  if (between.some((node) => isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'table', 'hr')))
    return false;
  const start = attribute(list, 'start');
  const next =
    Number(attribute(before, 'start') ?? 1) + before.children.filter((one) => isElement(one, 'li')).length;
  if (start !== undefined) return Number(start) === next;
  return between.length > 0 && between.every(isPicture);
}

function isPicture(node: ElementContent): boolean {
  if (isElement(node, 'img')) return true;
  const shown = isElement(node, 'p', 'div', 'figure', 'a', 'strong', 'em')
    ? node.children.filter((one) => !isBlank(one))
    : [];
  return shown.length > 0 && shown.every(isPicture);
}

/** Reports paragraphs with numbers typed by hand: they look like a list but are none. */
export function tellNumberedParagraphs(body: Root, notes: string[]): void {
  const isNumbered = (tree: Tree): boolean => {
    const numbers: number[] = [];
    for (const child of tree.children)
      if (isElement(child, 'p', 'div'))
        numbers.push(Number(/^(\d{1,2})[.)]\s/.exec(lineOf(child as Element))?.[1]));
    return numbers.some((number, i) => number === (numbers[i - 1] ?? Number.NaN) + 1);
  };
  if ([body, ...elementsIn(body)].some(isNumbered))
    notes.push(
      'Avsnitt med tall foran (1., 2.) er ikke en liste. Ta bort «\\» foran punktumet, så blir de det.',
    );
}
