import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';
import type { TextNode } from '../../editing/markdown/text-node.ts';

/**
 * What MDX would run: code in braces, and imports. In an article it is always a mistake: the text disappears, or the
 * build fails.
 */
export function articleCodeFaults({ file, root, text }: WrittenArticle): Fault[] {
  const lines = text.split('\n');
  const visit = (node: TextNode): Fault[] => {
    const below = (node.children ?? []).flatMap(visit);
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const place = { file, line, column };
    if (node.type === 'mdxjsEsm') {
      const found = `fant «${lines[line - 1]?.trim()}», og MDX leser det som kode`;
      return [
        {
          ...place,
          code: 'article-code',
          found,
          expected: 'forventet ingen import eller export: Komponentene er der uten',
        },
      ];
    }
    if (!/^mdx(Text|Flow)Expression$/.test(node.type) || isComment(node.value ?? '')) return below;
    const written = `{${node.value}}`;
    const shown = written.length > 60 ? `${written.slice(0, 60)} …` : written;
    return [
      {
        ...place,
        code: 'brace',
        found: `fant «${shown}», og MDX leser det som kode`,
        expected: `forventet «\\${shown}»: Skriv \\{ for en krøllparentes`,
      },
    ];
  };
  return visit(root);
}

function isComment(code: string): boolean {
  return /^\s*\/\*[\s\S]*\*\/\s*$/.test(code);
}
