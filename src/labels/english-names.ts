import type { Names } from '../components/split-names.ts';
import { UNSEEN, UNSEEN_IN_ENGLISH } from './core/label.ts';
import { readLabels } from './read-labels.ts';

/**
 * What stands for some labels where they are in English: their names or, where these are not certain, the Norwegian ones
 * with what is known. Nothing in a content folder without `labels.yaml`.
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
