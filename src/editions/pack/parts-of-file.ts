import { type PagePart, partsOfPage, partsOfPiece } from './shared-parts.ts';

/** A part of a file. */
export type FilePart =
  | { content: string | Uint8Array; group?: undefined }
  /** Packed apart from the file, among the parts of this group, and once if several files have it. */
  | { content: string; group: string };

/** The main file of the search's index. */
const MAIN_FILE = /^pagefind\/ranking\/main\.json$/;

/** The group of what pages share. */
const SHARED = 'shared';

/**
 * Splits a file into parts. All of them joined are the file, whatever it contains.
 *
 * @param content text for a page, bytes for any other file
 */
export function partsOfFile(path: string, content: string | Uint8Array): FilePart[] {
  if (MAIN_FILE.test(path)) return partsOfMainFile(textOf(content));
  if (typeof content !== 'string') return [{ content }];
  return partsOfPage(content).flatMap(filePart);
}

/** The same for a piece of a page that its reader puts together of several. */
export function partsOfPagePiece(html: string): FilePart[] {
  return partsOfPiece(html).flatMap(filePart);
}

/** The tree in a page of a troubleshooter: the same in all of its pages, and often more than half of each. */
const TREE =
  /<script type="application\/json" data-ts-data>\{"tree":(?:(?!<\/script>)[\s\S])*(?=,"initial":)/g;

function filePart({ text, shared }: PagePart): FilePart[] {
  return shared ? [{ content: text, group: SHARED }] : setApart(text, TREE, () => 'trees');
}

/** Most edits leave these as they are, while the names of the other files change with each. */
const SELDOM_CHANGED = /"(roots|meanings)":"(?:[^"\\]|\\.)*"/g;

function partsOfMainFile(json: string): FilePart[] {
  return setApart(json, SELDOM_CHANGED, ([, field]) => `search-${field}-list`);
}

/** Packs what a pattern finds in a text apart from the rest. */
function setApart(text: string, pattern: RegExp, groupOf: (found: RegExpExecArray) => string): FilePart[] {
  const parts: FilePart[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const [content] = found;
    parts.push({ content: text.slice(from, found.index) }, { content, group: groupOf(found) });
    from = found.index + content.length;
  }
  return [...parts, { content: text.slice(from) }];
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string'
    ? content
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
