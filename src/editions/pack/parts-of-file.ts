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
  return partsOfPage(content).map(filePart);
}

/** The same for a piece of a page that its reader puts together of several. */
export function partsOfPagePiece(html: string): FilePart[] {
  return partsOfPiece(html).map(filePart);
}

function filePart({ text, shared }: PagePart): FilePart {
  return shared ? { content: text, group: SHARED } : { content: text };
}

/** Most edits leave these as they are, while the names of the other files change with each. */
const SELDOM_CHANGED = /"(roots|meanings)":"(?:[^"\\]|\\.)*"/g;

function partsOfMainFile(json: string): FilePart[] {
  const parts: FilePart[] = [];
  let from = 0;
  for (const { 0: content, 1: field = '', index } of json.matchAll(SELDOM_CHANGED)) {
    parts.push({ content: json.slice(from, index) }, { content, group: `search-${field}-list` });
    from = index + content.length;
  }
  return [...parts, { content: json.slice(from) }];
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string'
    ? content
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
