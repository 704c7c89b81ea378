import type { Fault } from '../editing/fault.ts';
import type { YamlSource } from '../editing/yaml-source.ts';
import type { VocabularyGroup } from '../search/indexing/vocabulary-schema.ts';
import { stem } from '../search/language/stem.ts';
import { wordsOf } from '../search/language/words.ts';

/**
 * Entries of the vocabulary with their sides swapped: the word on the left occurs in no text, and all those on the
 * right do. The search silently ignores them.
 *
 * @param texts all that readers see
 */
export function sidesFaults(
  groups: readonly VocabularyGroup[],
  source: Pick<YamlSource, 'file' | 'place'>,
  texts: readonly string[],
): Fault[] {
  const all = texts.join('\n').toLowerCase();
  let words: Set<string> | undefined;
  const isWritten = (phrase: string) => {
    words ??= new Set(wordsOf(all).map(({ text }) => stem(text)));
    return wordsOf(phrase).every(({ text }) => words?.has(stem(text))) && all.includes(phrase.toLowerCase());
  };
  return groups.flatMap((group, i) =>
    Object.entries(group.words).flatMap(([left, said]): Fault[] => {
      // Also inside a longer word, since the search splits compounds.
      if (wordsOf(left).every(({ text }) => all.includes(stem(text)))) return [];
      return !said.every(isWritten)
        ? []
        : [
            {
              code: 'vocabulary-sides',
              file: source.file,
              ...source.place([i, 'words', left]),
              field: `${group.group}: ${left}`,
              found: `fant «${left}» til venstre, som ingen tekst har`,
              expected: `forventet tekstens ord der: «${said[0]}: [${left}]»`,
            },
          ];
    }),
  );
}
