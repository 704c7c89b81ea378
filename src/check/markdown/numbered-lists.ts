import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';
import { type TextNode, textOf } from '../../editing/markdown/text-node.ts';

/** Numbered lists that start again at 1 because something unindented stands between their steps. */
export function listFaults({ file, root }: WrittenArticle): Fault[] {
  const faults: Fault[] = [];
  let before: 'list' | 'list, then something between' | undefined;
  for (const node of root.children ?? []) {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.tagName === 'ol') {
      const start = Number(node.properties?.start ?? 1);
      if (start > 1 || before === 'list, then something between')
        faults.push({
          code: 'list-restarts',
          file,
          line,
          column,
          found:
            start > 1
              ? `fant «${start}.» først i en liste, og leseren ser «1.»`
              : 'fant «1.» igjen etter noe som ikke er rykket inn',
          expected: 'forventet det som står mellom stegene, rykket inn under steget over',
        });
      before = 'list';
    } else if (interrupts(node)) before = before && 'list, then something between';
    else if (node.type !== 'text' || node.value?.trim()) before = undefined;
  }
  return faults;
}

/** What editors put between two steps: a comment, a picture, code, a callout. */
function interrupts(node: TextNode): boolean {
  if (/^mdx(Flow|Text)Expression$/.test(node.type) || node.type === 'raw') return true;
  if (node.tagName === 'pre' || /^(Callout|LicenceFigure|TextToSend)$/.test(node.name ?? '')) return true;
  const [only, ...others] = node.children ?? [];
  return (
    node.tagName === 'p' &&
    only?.tagName === 'img' &&
    !others.some((other) => textOf(other).trim() || other.tagName)
  );
}
