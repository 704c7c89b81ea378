import type { Fault } from '../../editing/faults/fault.ts';
import type { YamlSource } from '../../editing/yaml/read-yaml.ts';
import type { VocabularyGroup } from '../../search/indexing/vocabulary-schema.ts';
import { stem } from '../../search/language/stem.ts';
import { wordsOf } from '../../search/language/words.ts';
import { phraseRoots } from '../../search/query/phrase.ts';

/** Words of the vocabulary that are given for themselves, or twice for one word: the search finds them as they are. */
export function sameWordFaults(
  groups: readonly VocabularyGroup[],
  source: Pick<YamlSource, 'file' | 'place'>,
): Fault[] {
  return groups.flatMap((group, i) =>
    Object.entries(group.words).flatMap(([left, said]) =>
      said.flatMap((phrase, j): Fault[] => {
        const isOwn = rootsOf(phrase) === rootsOf(left);
        const isTwice = said.findIndex((other) => other.toLowerCase() === phrase.toLowerCase()) < j;
        if (!isOwn && !isTwice) return [];
        return [
          {
            code: 'vocabulary-same',
            file: source.file,
            ...source.place([i, 'words', left, j]),
            field: `${group.group}: ${left}`,
            found: isOwn ? `fant «${phrase}», ordet selv` : `fant «${phrase}», som allerede står i listen`,
            expected: 'forventet et ord som søket ikke finner av seg selv',
          },
        ];
      }),
    ),
  );
}

/** What the search makes of a phrase, in whatever form its words stand. */
function rootsOf(phrase: string): string {
  return phraseRoots(phrase).join(' ');
}

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
