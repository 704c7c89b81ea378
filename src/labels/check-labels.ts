import { markdownToHast } from 'satteri';
import type { Fault } from '../editing/faults/fault.ts';
import { nearest } from '../editing/faults/nearest.ts';
import type { WrittenArticle } from '../editing/markdown/read-article.ts';
import { isToSend, type TextNode } from '../editing/markdown/text-node.ts';
import type { YamlText } from '../editing/yaml/yaml-texts.ts';
import { boldIn } from './bold-in.ts';
import { readBold } from './core/bold-text.ts';
import { type Label, nameOf } from './core/label.ts';

/**
 * Faults in the bold texts of articles and trees, which must be labels of the product.
 *
 * @param texts the texts of all trees
 */
export function labelFaults(
  labels: readonly Label[],
  articles: Iterable<WrittenArticle>,
  texts: readonly YamlText[],
): Fault[] {
  return [
    ...[...articles].flatMap(({ root, file }) =>
      judge(root, labels, (line) => ({ file, line, field: 'fet tekst' })),
    ),
    ...texts
      .filter(({ field, text }) => RICH.test(field) && text.includes('**'))
      .flatMap(({ file, line, field, text }) =>
        judge(markdownToHast(text) as TextNode, labels, () => ({ file, line, field: `${field}: fet tekst` })),
      ),
  ];
}

function judge(
  node: TextNode,
  labels: readonly Label[],
  placeOf: (line: number) => Pick<Fault, 'file' | 'line' | 'field'>,
): Fault[] {
  const { children = [] } = node;
  return children.flatMap((child, index): Fault[] => {
    if (isToSend(child)) return [];
    const below = judge(child, labels, placeOf);
    const text = child.tagName === 'strong' ? boldIn(child) : undefined;
    if (text === undefined) return below;
    const place = placeOf(child.position?.start.line ?? 0);
    const bold = readBold(text, labels, nearest);
    const found = `fant «${text}»`;
    if (bold.kind === 'wrong')
      return [
        ...below,
        {
          ...place,
          code: 'label-wrong',
          found,
          expected: `forventet «${bold.right}», som står i labels.yaml`,
        },
      ];
    if (bold.kind === 'unlisted')
      return [
        ...below,
        {
          ...place,
          code: 'label-unlisted',
          found: `${found}, som ikke står i labels.yaml`,
          expected: bold.perhaps
            ? `forventet bare navnet med fet skrift: «**${bold.perhaps}**», eller tekst uten fet skrift`
            : 'forventet et navn som står der, eller tekst uten fet skrift',
        },
      ];
    const twin = bold.kind === 'label' ? writtenTwin(children[index + 1], bold.label) : undefined;
    if (bold.kind !== 'label' || !twin) return below;
    return [
      ...below,
      {
        ...place,
        code: 'label-twin',
        found: `fant «${twin}» etter «${nameOf(bold.label)}»`,
        expected: 'forventet bare det norske navnet',
      },
    ];
  });
}

/** The English name in parentheses after a label, as somebody wrote it. */
function writtenTwin(next: TextNode | undefined, { english }: Label): string | undefined {
  const written = next?.type === 'text' ? /^\s*(\([^)]+\))/.exec(next.value ?? '')?.[1] : undefined;
  return english && written?.toLowerCase().includes(english.toLowerCase()) ? written : undefined;
}

/** Fields of a tree that may hold bold words. */
const RICH = /(^|\.)(help|check|summary|appliesWhen|afterwards|prevent|steps\.\d+(\.(text|withExcess))?)$/;
