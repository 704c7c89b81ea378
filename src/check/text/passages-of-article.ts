import { type HastNode, mdxToHast } from 'satteri';
import { parseDocument } from 'yaml';
import type { Passage } from './passage.ts';
import { passagesOfYaml } from './passages-of-yaml.ts';

const BLOCKS = /^(p|li|h[1-6]|td|th|dt|dd|figcaption)$/;
/** Attributes of components that hold text. */
const TEXTS = ['title', 'caption', 'label'];

/** The text of an article: its front matter's sentences, then its own paragraphs. */
export function passagesOfArticle(file: string, source: string): Passage[] {
  const [, frontMatter = ''] = source.split(/^---$/m);
  // Customers' questions and search words are quoted, not ours to correct.
  const { asked: _, keywords: __, ...ours } = parseDocument(frontMatter).toJS() ?? {};
  const head = passagesOfYaml(file, frontMatter).filter(({ text }) => Object.values(ours).includes(text));
  const root = mdxToHast(source, { features: { gfm: true, smartPunctuation: false, frontmatter: true } });
  return [...head, ...blocks(root).map((block) => ({ file, ...block }))];
}

type Block = Omit<Passage, 'file'>;

function blocks(node: HastNode): Block[] {
  const own: Block[] = [];
  if (isElement(node) && BLOCKS.test(node.tagName)) own.push(block(node));
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
  if (!('children' in node) || (isElement(node) && /^(code|pre)$/.test(node.tagName))) return '';
  if (!isTop && isElement(node) && /^(p|ul|ol|li|table|pre)$/.test(node.tagName)) return '';
  const text = (node.children as HastNode[]).map((child) => textOf(child, labels)).join('');
  if (isElement(node) && node.tagName === 'strong' && !/[.:?!]$/.test(text)) labels.push(text);
  return text;
}

function isElement(node: HastNode): node is Extract<HastNode, { type: 'element' }> {
  return node.type === 'element';
}

function lineOf(node: HastNode): number {
  return (node as { position?: { start: { line: number } } }).position?.start.line ?? 1;
}
