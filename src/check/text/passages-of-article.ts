import { type HastNode, markdownToHast, mdxToHast } from 'satteri';
import { parseDocument } from 'yaml';
import { MARKDOWN_FEATURES } from '../../editing/markdown/markdown-features.ts';
import type { Passage } from './passage.ts';
import { passagesOfYaml } from './passages-of-yaml.ts';

const BLOCKS = /^(p|li|h[1-6]|td|th|dt|dd|figcaption)$/;
/** Attributes of components that hold text. */
const TEXTS = ['title', 'caption', 'label'];
/** As editors wrote the text, with their own quotation marks and dashes. */
const OPTIONS = { features: { ...MARKDOWN_FEATURES, smartPunctuation: false } };

/** The text of an article: its front matter's sentences, then its own paragraphs. */
export function passagesOfArticle(file: string, source: string): Passage[] {
  const [, frontMatter = ''] = source.split(/^---$/m);
  // Customers' questions and search words are quoted, not ours to correct.
  const { asked: _, keywords: __, ...ours } = parseDocument(frontMatter).toJS() ?? {};
  const head = passagesOfYaml(file, frontMatter).filter(({ text }) => Object.values(ours).includes(text));
  const root = file.endsWith('.mdx') ? mdxToHast(source, OPTIONS) : markdownToHast(source, OPTIONS);
  return [...head, ...blocks(root).map((block) => ({ file, ...block }))];
}

type Element = Extract<HastNode, { type: 'element' }>;
type Block = Omit<Passage, 'file'>;

function blocks(node: HastNode): Block[] {
  const own: Block[] = [];
  if (isElement(node) && BLOCKS.test(node.tagName) && !isMade(node)) own.push(block(node));
  if ('attributes' in node)
    for (const attribute of node.attributes as { name?: string; value?: unknown }[])
      if (TEXTS.includes(attribute.name ?? '') && typeof attribute.value === 'string')
        own.push({ line: lineOf(node), text: attribute.value, labels: [] });
  const below = 'children' in node ? (node.children as HastNode[]).flatMap(blocks) : [];
  return [...own, ...below].filter(({ text }) => text);
}

function block(node: HastNode): Block {
  const labels: string[] = [];
  const text = textOf(node, labels, true).replace(/\s+/g, ' ').trim();
  return { line: lineOf(node), text, labels };
}

/** A block's own text, without code and nested blocks. */
function textOf(node: HastNode, labels: string[], isTop = false): string {
  if ('value' in node && node.type === 'text') return String(node.value);
  if (isElement(node) && node.tagName === 'br') return '. ';
  if (!('children' in node) || (isElement(node) && (/^(code|pre)$/.test(node.tagName) || isMade(node))))
    return '';
  if (!isTop && isElement(node) && /^(p|ul|ol|li|table|pre)$/.test(node.tagName)) return '';
  const text = (node.children as HastNode[]).map((child) => textOf(child, labels)).join('');
  if (isElement(node) && node.tagName === 'strong' && !/[.:?!]$/.test(text)) labels.push(text);
  return text;
}

/** Whether nobody wrote it: the heading of the footnotes, their numbers and the ways back. */
function isMade({ properties }: Element): boolean {
  return (
    properties.id === 'footnote-label' ||
    'dataFootnoteRef' in properties ||
    'dataFootnoteBackref' in properties
  );
}

function isElement(node: HastNode): node is Element {
  return node.type === 'element';
}

function lineOf(node: HastNode): number {
  return (node as { position?: { start: { line: number } } }).position?.start.line ?? 1;
}
