import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';
import { elementOf, type TextNode, textOf } from '../../editing/markdown/text-node.ts';
import { isGiven } from './components.ts';

/** Components that exist to hold a text. */
const HOLDS_TEXT = /^(Callout|TextToSend)$/;
const SENTENCE = /^(p|h[1-6]|strong|em|a)$/;

/** Components in the middle of a sentence, without the text they are for, or with one that they do not show. */
export function componentPlaceFaults({ file, root, isMdx }: WrittenArticle): Fault[] {
  if (!isMdx) return [];
  const visit = (node: TextNode, sentence: TextNode | undefined): Fault[] => {
    const name = elementOf(node);
    const within = SENTENCE.test(name) ? node : isGiven(name) ? undefined : sentence;
    const below = (node.children ?? []).flatMap((child) => visit(child, within));
    if (!isGiven(name)) return below;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const told = (code: 'component-place' | 'component-text', found: string, expected: string): Fault => ({
      code,
      file,
      line,
      column,
      found: `fant ${found}`,
      expected: `forventet ${expected}`,
    });
    const isEmpty = !textOf(node).trim() && !node.children?.some(({ type }) => type !== 'text');
    if (HOLDS_TEXT.test(name) ? isEmpty : !isEmpty)
      return [
        ...below,
        HOLDS_TEXT.test(name)
          ? told('component-text', `«<${name}>» uten tekst`, `«<${name}>…</${name}>» med teksten imellom`)
          : told(
              'component-text',
              `tekst i «<${name}>», som leserne ikke ser`,
              `«<${name} … />», med teksten foran eller etter`,
            ),
      ];
    return sentence && textOf(sentence).trim() !== textOf(node).trim()
      ? [
          ...below,
          told(
            'component-place',
            `«<${name}>» midt i en setning`,
            'den på en egen linje, med en tom linje foran og etter',
          ),
        ]
      : below;
  };
  return visit(root, undefined);
}
