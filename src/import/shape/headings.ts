import type { Element, ElementContent, Root } from 'hast';
import { asName } from '../../editing/content-folder/file-names.ts';
import {
  element,
  elementsIn,
  isBlock,
  isElement,
  levelOf,
  lineOf,
  placeOf,
  replaced,
  text,
} from '../nodes.ts';
import type { SourceArticle } from '../source.ts';

/**
 * Removes the title from a text and returns it. It is what the source names as the title, or else a heading of level 1,
 * a likely title from the source, or the first heading. Adds what a person should check to `notes`.
 *
 * @param otherwise the title to use if there is nothing else
 */
export function takeTitle(
  { body, title, likelyTitle }: Pick<SourceArticle, 'body' | 'title' | 'likelyTitle'>,
  otherwise: string,
  notes: string[],
): string {
  const headings = headingsOf(body);
  const tops = headings.filter(({ tagName }) => tagName === 'h1');
  const [top] = tops;
  if (title) {
    if (top && isSame(lineOf(top), title)) remove(body, top);
    return title;
  }
  if (top && (tops.length === 1 || !likelyTitle || isSame(lineOf(top), likelyTitle))) {
    remove(body, top);
    if (tops.length > 1)
      notes.push(
        `Teksten har ${tops.length} overskrifter på det øverste nivået. Den første ble tittelen: Stemmer det?`,
      );
    return lineOf(top);
  }
  if (likelyTitle) {
    const short = likelyTitle.split(/\s+[|–—-]\s+/)[0] ?? likelyTitle;
    if (headings[0] && isSame(lineOf(headings[0]), short)) remove(body, headings[0]);
    notes.push(`Tittelen er tatt fra «${likelyTitle}»: Stemmer den?`);
    return short;
  }
  const [first] = headings;
  if (first && body.children.find((child) => !isGap(child)) === first) {
    remove(body, first);
    return lineOf(first);
  }
  notes.push('Teksten har ingen tittel. Den har fått navnet på filen.');
  return otherwise;
}

function isGap(node: { type: string; value?: string }): boolean {
  return node.type === 'text' && !node.value?.trim();
}

function isSame(a: string, b: string): boolean {
  return asName(a) === asName(b);
}

function headingsOf(body: Root): Element[] {
  return [...elementsIn(body)].filter((node) => levelOf(node) !== undefined && lineOf(node));
}

/** Keeps the heading's id, so that links to the title lead to the article. */
function remove(body: Root, heading: Element): void {
  replaced(body, (node) => (node === heading ? placeOf(node) : [node]));
}

/**
 * Adjusts headings to what an article allows: levels from 2 without gaps, none in lists and tables, none without
 * letters, and only text and links in each.
 */
export function levelHeadings(body: Root): Root {
  const above: number[] = [];
  const level = (node: Element): Element => {
    const written = levelOf(node) ?? 6;
    while ((above.at(-1) ?? 0) >= written) above.pop();
    above.push(written);
    return { ...node, tagName: `h${Math.min(above.length + 1, 6)}` };
  };
  return replaced(replaced(body, plainHeading), (node) => (levelOf(node) ? [level(node)] : [node]));
}

/** Elements that a heading cannot contain, but that end up in one if its end tag is missing. */
const UNDER = ['table', 'ul', 'ol', 'dl', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Takes out of a heading what is in it only because its end tag is missing, and puts it after the heading. */
export function closedHeadings(body: Root): Root {
  return replaced(body, (heading) => {
    if (!levelOf(heading)) return [heading];
    const at = heading.children.findIndex(
      (child) =>
        isElement(child, ...UNDER) ||
        (isElement(child) && [...elementsIn(child)].some((one) => isElement(one, ...UNDER))),
    );
    if (at < 0) return [heading];
    const words = { ...heading, children: heading.children.slice(0, at) };
    const rest = heading.children.slice(at);
    return [...(lineOf(words) ? [words] : placeOf(heading)), element('div', rest)];
  });
}

function plainHeading(node: Element): ElementContent[] {
  if (isElement(node, 'li', 'table', 'blockquote', 'dd', 'dt', 'figcaption'))
    return [
      replaced(node, (inside) =>
        levelOf(inside) ? [element('p', inside.children, inside.properties)] : [inside],
      ),
    ];
  if (!levelOf(node)) return [node];
  const pictures = [...elementsIn(node)].filter(({ tagName }) => tagName === 'img');
  const heading = replaced(node, (inside) => {
    if (inside.tagName === 'img') return [];
    if (inside.tagName === 'br') return [text(' ')];
    if (isElement(inside, 'a', 'code', 'footnote-mark')) return [inside];
    const gap = isBlock(inside) ? [text(' ')] : [];
    return [...gap, ...inside.children, ...gap];
  });
  const words = lineOf(heading);
  const after = pictures.map((picture) => element('p', [picture]));
  if (!words) return [...placeOf(node), ...after];
  return [/[\p{L}\p{N}]/u.test(words) ? heading : element('p', heading.children), ...after];
}
