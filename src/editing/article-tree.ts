import { markdownToHast, mdxToHast } from 'satteri';
import { readContent } from './content-text.ts';
import type { TextNode } from './text-node.ts';

/**
 * An article's text as the build parses it, without the front matter. Lines are those of the file. Undefined if it can
 * not be parsed, which the build reports itself.
 */
export function articleTree(file: string): TextNode | undefined {
  const text = readContent(file).replace(FRONT, (front) => front.replace(/[^\n]+/g, ''));
  try {
    return (file.endsWith('x') ? mdxToHast(text) : markdownToHast(text)) as TextNode;
  } catch {
    return undefined;
  }
}

const FRONT = /^---\n[\s\S]*?\n---\n/;
