import Slugger from 'github-slugger';
import { type HastNode, markdownToHast, mdxToHast } from 'satteri';
import { readContent } from './content-text.ts';

/**
 * The anchors of an article's headings, as Astro makes them, and any ids in its text; undefined if the article cannot
 * be parsed, which the build reports itself.
 */
export function headingAnchors(file: string): ReadonlySet<string> | undefined {
  const source = readContent(file);
  const slugger = new Slugger();
  try {
    const features = { gfm: true, smartPunctuation: true, frontmatter: true };
    const root = (file.endsWith('.mdx') ? mdxToHast : markdownToHast)(source, { features });
    const headings = [...elements(root)].filter((node) => 'tagName' in node && /^h[1-6]$/.test(node.tagName));
    const written = [...source.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
    return new Set([...headings.map((heading) => slugger.slug(textOf(heading))), ...written]);
  } catch {
    return undefined;
  }
}

function* elements(node: HastNode): Iterable<HastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* elements(child as HastNode);
}

function textOf(node: HastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child as HastNode)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
