import type { Names } from '../components/split-names.ts';
import { UNSEEN, UNSEEN_IN_ENGLISH } from './core/label.ts';
import { readLabels } from './read-labels.ts';

/**
 * What replaces some labels in English: their English names or, if these are not certain, the Norwegian ones with a
 * note. Empty for a content folder without `labels.yaml`.
 */
export function englishNames(wanted: readonly string[]): Names {
  const labels = readLabels();
  if (!labels) return {};
  const known = new Map(labels.map((label) => [label.norwegian, label]));
  return Object.fromEntries(
    wanted.flatMap((name) => {
      const { english, sure } = known.get(name) ?? {};
      if (english === name) return [];
      if (sure !== 'none' && english) return [[name, english]];
      return [[name, `${name} (${english ? `${english}, ${UNSEEN}` : UNSEEN_IN_ENGLISH})`]];
    }),
  );
}
