import type { ElementContent, Properties, Root } from 'hast';
import { mdxToHast } from 'satteri';
import { mdxFault } from '../../editing/markdown/mdx-syntax.ts';
import { element, text } from '../nodes.ts';
import { UnreadableSource } from '../source.ts';

/** A node that MDX has in addition to those of HTML. */
interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: readonly { name?: string; value?: unknown }[];
  children?: readonly MdxNode[];
}

/** The common names of callout components. */
const STANDS_OUT = /^(note|tip|info|warning|caution|danger|important|callout|alert|admonition)$/i;

/**
 * Converts MDX to HTML. A component is replaced by its content. Components without content, and code, are lost, and
 * this is reported in `notes`.
 *
 * @throws UnreadableSource
 */
export function mdxBody(written: string, notes: string[]): Root {
  const tree = parsed(written);
  const lost = new Set<string>();
  const children = (tree.children ?? []).flatMap((node) => plain(node, lost));
  if (lost.size)
    notes.push(`Komponenter og kode er borte fra teksten: ${[...lost].join(', ')}. Se etter hva de viste.`);
  return { type: 'root', children };
}

function parsed(written: string): MdxNode {
  try {
    return mdxToHast(written, { features: { frontmatter: false } }) as MdxNode;
  } catch (error) {
    const { fault } = mdxFault(error, written, written);
    throw new UnreadableSource(`${fault.found} på linje ${fault.line} i teksten`, fault.expected);
  }
}

function plain(node: MdxNode, lost: Set<string>): ElementContent[] {
  const children = () => (node.children ?? []).flatMap((child) => plain(child, lost));
  switch (node.type) {
    case 'element':
      return [{ ...(node as unknown as ElementContent), children: children() } as ElementContent];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return component(node, children(), lost);
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const [, , words] = /^\s*(["'`])([^"'`{}\\]*)\1\s*$/.exec(node.value ?? '') ?? [];
      if (words !== undefined) return [text(words)];
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '')) lost.add(`{${node.value?.trim()}}`);
      return [];
    }
    case 'text':
      return [text(node.value ?? '')];
    default:
      return [];
  }
}

function component(
  { name, type, attributes = [] }: MdxNode,
  children: ElementContent[],
  lost: Set<string>,
): ElementContent[] {
  const written = new Map(
    attributes.flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])),
  );
  const { class: className, 'aria-label': ariaLabel, ...rest } = Object.fromEntries(written);
  const properties = {
    ...rest,
    ...(className && { className }),
    ...(ariaLabel && { ariaLabel }),
  } as Properties;
  if (!name || /^[a-z]/.test(name)) return [element(name || 'div', children, properties)];
  if (!children.length) lost.add(`<${name}>`);
  if (type === 'mdxJsxTextElement') return children;
  const title = written.get('title') ?? written.get('label');
  const inside = title ? [element('p', [text(title)]), ...children] : children;
  return [element(STANDS_OUT.test(name) ? 'blockquote' : 'div', inside)];
}
