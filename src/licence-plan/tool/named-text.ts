import { richText } from '../../editing/markdown/rich-text.ts';
import { markLabels } from '../../labels/index.ts';

/** A text as HTML, with its **labels** in both languages if the content has a list of labels. */
export function namedText(text: string): string {
  return richText(text, [markLabels() ?? []].flat());
}
