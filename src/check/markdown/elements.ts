import { elementOf, type TextNode } from '../../editing/markdown/text-node.ts';

/** An element of an article, however it was written. */
export interface WrittenElement {
  name: string;
  /** Values as text. Code in braces is `{…}`, and an attribute without a value is the empty text. */
  attributes: ReadonlyMap<string, string>;
  /** `markdown` if written in Markdown's own syntax, `tag` if written as a tag. */
  written: 'markdown' | 'tag';
  line: number;
  column: number;
}

/** The elements of an article, in order. */
export function elementsIn(node: TextNode, above = { line: 1, column: 1 }): WrittenElement[] {
  const place = node.position?.start ?? above;
  const below = (node.children ?? []).flatMap((child) => elementsIn(child, place));
  if (node.type === 'raw') return tagsIn(node.value ?? '', place);
  const name = elementOf(node);
  if (!name) return below;
  const attributes = new Map(
    node.attributes
      ? node.attributes.map(({ name: key = '…', value }) => [key, shownValue(value)] as const)
      : Object.entries(node.properties ?? {}).map(([key, value]) => [key, String(value)] as const),
  );
  return [{ name, attributes, written: node.tagName ? 'markdown' : 'tag', ...place }, ...below];
}

const TAG = /<([A-Za-z][\w-]*)((?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?)>/g;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** The opening HTML tags in a Markdown text, except those in comments. */
function tagsIn(html: string, { line, column }: { line: number; column: number }): WrittenElement[] {
  const bare = html.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...bare.matchAll(TAG)].map(({ 1: name = '', 2: attributes = '', index }) => {
    const before = bare.slice(0, index).split('\n');
    const last = before.at(-1) ?? '';
    return {
      name,
      attributes: new Map(
        [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', a, b, c]) => [key, a ?? b ?? c ?? '']),
      ),
      written: 'tag',
      line: line + before.length - 1,
      column: before.length > 1 ? last.length + 1 : column + last.length,
    };
  });
}

function shownValue(value: unknown): string {
  if (typeof value === 'string') return value;
  const code = (value as { value?: unknown } | null)?.value;
  return code === undefined ? '' : `{${String(code)}}`;
}
