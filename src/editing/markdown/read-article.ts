import path from 'node:path';
import { markdownToHast, mdxToHast } from 'satteri';
import { readContent } from '../content-folder/content-text.ts';
import type { Fault } from '../faults/fault.ts';
import { nearest } from '../faults/nearest.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';
import { mdxFault } from './mdx-syntax.ts';
import type { TextNode } from './text-node.ts';

/** An article as its editor wrote it. */
export interface WrittenArticle {
  slug: string;
  /** As shown to editors. */
  file: string;
  text: string;
  isMdx: boolean;
  /** The tree that the build makes of the text, with line numbers of the file. */
  root: TextNode;
  /** The syntax errors. What could be read is in `root`. */
  faults: Fault[];
}

/** After this many, the remaining ones are surely consequences. */
const MOST_FAULTS = 20;

/** Reads an article. Text with a syntax error is skipped, so that the rest can be checked too. */
export function readArticle(slug: string, absolute: string): WrittenArticle {
  const text = readContent(absolute);
  const file = path.relative(process.cwd(), absolute);
  const isMdx = absolute.endsWith('.mdx');
  const article = { slug, file, text, isMdx };
  const options = { features: MARKDOWN_FEATURES };
  if (!isMdx) return { ...article, root: markdownToHast(text, options) as TextNode, faults: [] };
  const faults: Fault[] = [];
  let rest = text;
  while (faults.length < MOST_FAULTS) {
    try {
      const root = mdxToHast(rest, options) as TextNode;
      return { ...article, root, faults: withoutClosing(faults, text) };
    } catch (error) {
      const { fault, mended } = mdxFault(error, rest, text);
      faults.push({ file, ...fault });
      if (mended === undefined) break;
      rest = mended;
    }
  }
  return { ...article, root: { type: 'root' }, faults: withoutClosing(faults, text) };
}

/** Leaves out closing tags whose opening tag has been told, by the same name or one like it. */
function withoutClosing(faults: readonly Fault[], text: string): Fault[] {
  const lines = text.split('\n');
  const tagAt = ({ line = 1, column = 1 }: Fault) =>
    /^<(\/?)([A-Za-z][\w-]*)/.exec((lines[line - 1] ?? '').slice(column - 1));
  const opened: string[] = [];
  const isBefore = (a: Fault, b: Fault) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);
  return faults.toSorted(isBefore).filter((fault) => {
    const [, isClosing, name = ''] = tagAt(fault) ?? [];
    if (!isClosing) {
      if (name) opened.push(name.toLowerCase());
      return true;
    }
    const like = nearest(name.toLowerCase(), opened);
    const at = like === undefined ? -1 : opened.lastIndexOf(like);
    if (at >= 0) opened.splice(at, 1);
    return at < 0;
  });
}
