import { elementOf, isHeading, isToSend, type TextNode, textOf } from '../editing/markdown/text-node.ts';
import { isSentence } from '../labels/core/bold-text.ts';
import { decoded } from '../percent-decoding.ts';

/** A term that a text marks. */
export interface MarkedTerm {
  id: string;
  line: number;
  /** Why no button is allowed here, in Norwegian: what the term is in, or contains. Undefined in running text. */
  fault: string | undefined;
}

/** The terms that a text marks, in order. */
export function markedTerms(node: TextNode, within?: string): MarkedTerm[] {
  const { children = [] } = node;
  const id = termOf(node);
  if (id === undefined) return children.flatMap((child) => markedTerms(child, within ?? closedTo(node)));
  const isPlain = children.every(({ type }) => type === 'text') && textOf(node).trim() !== '';
  const fault = within ? `i ${within}` : isPlain ? undefined : 'med annet enn ren tekst i klammene';
  return [{ id, line: node.position?.start.line ?? 0, fault }];
}

/** The id that a link marks a term by; undefined for any other node. */
export function termOf({ tagName, properties }: TextNode): string | undefined {
  const href = tagName === 'a' ? properties?.href : undefined;
  return typeof href === 'string' && href.startsWith('ord:') ? decoded(href.slice(4)) : undefined;
}

/** What an element is, in Norwegian, if it must not contain a button. */
function closedTo(node: TextNode): string | undefined {
  if (isHeading(node)) return 'en overskrift';
  if (isToSend(node)) return 'en tekst til å sende';
  switch (elementOf(node)) {
    case 'a':
      return 'en lenke';
    case 'button':
    case 'label':
    case 'summary':
      return 'en knapp';
    case 'b':
    case 'strong':
      return isSentence(textOf(node)) ? undefined : 'fet tekst, som er et navn i produktet';
    default:
      return undefined;
  }
}
