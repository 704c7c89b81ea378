import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';
import type { TextNode } from '../../editing/markdown/text-node.ts';
import { isHtml } from './components.ts';

const TAG = /<(\/?)([A-Za-z][\w-]*)(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?>/g;
/** Elements without an end tag, or whose end tag HTML adds itself. */
const ENDLESS =
  /^(area|br|col|hr|img|input|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|colgroup|rt|rp)$/i;

/** Elements that belong to the page itself. */
const PAGE = /^(main|body|html|article)$/i;

/**
 * HTML tags in a Markdown text that stay open, or that close something they did not open. In `.mdx`, the parser reports
 * these.
 */
export function openTagFaults({ file, root, isMdx }: WrittenArticle): Fault[] {
  if (isMdx) return [];
  const open: { name: string; line: number }[] = [];
  const faults: Fault[] = [];
  const tell = (line: number, found: string, expected: string) =>
    faults.push({ code: 'tag-misplaced', file, line, found, expected });
  for (const { isEnd, name, line } of tagsOf(root)) {
    if (!isEnd) open.push({ name, line });
    else if (!open.some((tag) => tag.name === name))
      tell(line, `fant «</${name}>»`, `forventet «<${name}>» foran, eller ingen slutt`);
    else
      for (let last = open.pop(); last && last.name !== name; last = open.pop())
        tell(
          last.line,
          `fant «<${last.name}>»`,
          `forventet «</${last.name}>» før «</${name}>» på linje ${line}`,
        );
  }
  for (const { name, line } of open)
    tell(line, `fant «<${name}>»`, `forventet «</${name}>» etterpå, eller «\\<${name}>» for teksten selv`);
  return faults;
}

function tagsOf(node: TextNode): { isEnd: boolean; name: string; line: number }[] {
  if (node.type !== 'raw') return (node.children ?? []).flatMap(tagsOf);
  const html = (node.value ?? '').replace(/<!--[\s\S]*?(-->|$)/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  const first = node.position?.start.line ?? 1;
  return [...html.matchAll(TAG)]
    .filter(
      ({ 0: tag, 2: name = '' }) =>
        (isHtml(name) || PAGE.test(name)) && !ENDLESS.test(name) && !tag.endsWith('/>'),
    )
    .map(({ 1: end, 2: name = '', index }) => ({
      isEnd: !!end,
      name: name.toLowerCase(),
      line: first + html.slice(0, index).split('\n').length - 1,
    }));
}
