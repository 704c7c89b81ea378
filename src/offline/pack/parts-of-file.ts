import { isUtf8 } from 'node:buffer';
import { type PagePart, partsOfPage, partsOfPiece } from './shared-parts.ts';

/** A part of a file. */
export type FilePart =
  | { content: string | Uint8Array; group?: undefined }
  /** Packed separately, among the parts of this group, and only once even if several files contain it. */
  | { content: string; group: string };

/** The main file of the search's index. */
const MAIN_FILE = /^pagefind\/ranking\/main\.json$/;

/** The group of what pages share. */
const SHARED = 'shared';

/**
 * Splits a file into parts. Joined, they are the file again, whatever it contains.
 *
 * @param content text for a page, or its bytes
 */
export function partsOfFile(path: string, content: string | Uint8Array): FilePart[] {
  if (MAIN_FILE.test(path)) return partsOfMainFile(textOf(content));
  if (TREE_FILE.test(path)) return [{ content: textOf(content), group: TREES }];
  const page = pageText(path, content);
  return page === undefined ? [{ content }] : partsOfPage(page).flatMap(filePart);
}

/** The text of a page; undefined for any other file, and for a page that is not UTF-8. */
export function pageText(path: string, content: string | Uint8Array): string | undefined {
  if (typeof content === 'string') return content;
  return /(^|\/|\.html)$/.test(path) && isUtf8(content) ? textOf(content) : undefined;
}

/** The same for one of several pieces that the reader assembles into a page. */
export function partsOfPagePiece(html: string): FilePart[] {
  return partsOfPiece(html).flatMap(filePart);
}

/**
 * The tree of a troubleshooter. It is the same in its own file and in the page for frames, of which it is about half.
 */
const TREES = 'trees';
const TREE_FILE = /^feilsoking\/[^/]+\/tre\.json$/;
const TREE = /<script type="application\/json" data-ts-data>(?<tree>\{"id":(?:(?!<\/script>)[\s\S])*)/g;

function filePart({ text, shared }: PagePart): FilePart[] {
  if (shared) return [{ content: text, group: SHARED }];
  return setApart(text, TREE, ({ groups }) => ({
    content: groups?.tree ?? '',
    group: TREES,
  }));
}

/** Most edits leave this part as it is, while the names of the other files change with every edit. */
const SELDOM_CHANGED = /"(roots)":"(?:[^"\\]|\\.)*"/g;

function partsOfMainFile(json: string): FilePart[] {
  return setApart(json, SELDOM_CHANGED, ([content, field]) => ({ content, group: `search-${field}-list` }));
}

/** Packs separately what a pattern finds in a text: the whole match, or the end of it. */
function setApart(
  text: string,
  pattern: RegExp,
  partOf: (found: RegExpExecArray) => { content: string; group: string },
): FilePart[] {
  const parts: FilePart[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const part = partOf(found);
    const end = found.index + found[0].length;
    parts.push({ content: text.slice(from, end - part.content.length) }, part);
    from = end;
  }
  return [...parts, { content: text.slice(from) }];
}

/** The text of a file that is known to be UTF-8. */
export function textOf(content: string | Uint8Array): string {
  return typeof content === 'string'
    ? content
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
