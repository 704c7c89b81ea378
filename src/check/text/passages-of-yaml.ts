import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Passage } from './passage.ts';

/** Fields whose values are ids, addresses or data. */
const NO_TEXT =
  /^(id|slug|aliases|next|to|kind|start|when|answer|given|rulesOut|otherwise|is|after|key|plan|owner|article|refusalArticle|way|do|order|company|name|category|updated|related|audience|tools|sortBy|reviewed|reviewEvery|draft|publishFrom)$/;

/** The sentences of a YAML file: values of more than one word, without the mark-up of bold text and links. */
export function passagesOfYaml(file: string, source: string): Passage[] {
  const lines = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Pair(_, { key }) {
      return isScalar(key) && NO_TEXT.test(String(key.value)) ? visit.SKIP : undefined;
    },
    Scalar(place, { value, range }) {
      if (place === 'key' || typeof value !== 'string' || !/\S\s+\S/.test(value)) return;
      const labels = [...value.matchAll(/\*\*([^*]*[^*.:?!])\*\*/g)].map(([, label = '']) => label);
      const text = value
        .replace(/\*\*/g, '')
        .replace(/`[^`]*`/g, '')
        // Placeholders for the link's numbers.
        .replace(/\{excess\}/g, '…')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .trim();
      passages.push({ file, line: lines.linePos(range?.[0] ?? 0).line, text, labels });
    },
  });
  return passages;
}
