import type { ElementContent, Root } from 'hast';
import { nearest } from '../../editing/faults/nearest.ts';
import { readBold } from '../../labels/core/bold-text.ts';
import type { Label } from '../../labels/core/label.ts';
import { elementsIn, isElement, lineOf, replaced } from '../nodes.ts';

export type BoldJudge = readonly Label[];

/**
 * Removes bold from what is almost a label of the product, and from a label followed by its English name. In an article
 * both are mistakes, and only a person knows what the screen says.
 */
export function boldNames(body: Root, labels: BoldJudge, notes: string[]): void {
  for (const node of [body, ...elementsIn(body)]) {
    const children = node.children as ElementContent[];
    node.children = children.flatMap((child, i) => {
      if (!isElement(child, 'strong')) return [child];
      // The site turns three dots into «…» when it reads an article.
      const bold = readBold(lineOf(child).replaceAll('...', '…'), labels, nearest);
      if (bold.kind === 'wrong') {
        notes.push(
          `«${lineOf(child)}» sto med fet skrift og ligner navnet «${bold.right}». Hvis det er det som står på skjermen, skriver du **${bold.right}**.`,
        );
        return child.children;
      }
      const next = children[i + 1];
      const twin =
        bold.kind === 'label' && next?.type === 'text' ? /^\s*(\([^)]+\))/.exec(next.value)?.[1] : undefined;
      if (bold.kind !== 'label' || !twin || !bold.label.english) return [child];
      if (!twin.toLowerCase().includes(bold.label.english.toLowerCase())) return [child];
      notes.push(
        `Bak «${lineOf(child)}» står det engelske navnet. Skriv **${lineOf(child)}** uten parentesen: Det engelske navnet kommer av seg selv.`,
      );
      return child.children;
    });
  }
  // Labels in headings stay as they are.
  replaced(body, (node) => (isElement(node, 'strong') && !node.children.length ? [] : [node]));
}
