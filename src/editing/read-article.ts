import path from 'node:path';
import { markdownToHast, mdxToHast } from 'satteri';
import { readContent } from './content-text.ts';
import type { Fault } from './fault.ts';
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
      return { ...article, root: mdxToHast(rest, options) as TextNode, faults };
    } catch (error) {
      const { fault, mended } = mdxFault(error, rest, text);
      faults.push({ file, ...fault });
      if (mended === undefined) break;
      rest = mended;
    }
  }
  return { ...article, root: { type: 'root' }, faults };
}
