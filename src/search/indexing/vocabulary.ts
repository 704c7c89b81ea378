import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';
import { phraseRoots } from '../query/phrase.ts';
import type { VocabularyGroup } from './vocabulary-schema.ts';

/**
 * What each word or phrase of readers means in this content, as roots. Only meanings that some page has are kept: a
 * compound that the content lacks is dropped, and a phrase needs all its words.
 */
export function compileVocabulary(
  groups: readonly VocabularyGroup[],
  isRoot: (root: string) => boolean,
): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  for (const { words } of groups) {
    for (const [word, said] of Object.entries(words)) {
      const meaning = meaningRoots(word, isRoot);
      if (!meaning.length) continue;
      for (const other of said) {
        const key = phraseRoots(other).join(' ');
        const value = meaning.join(' ');
        if (key === value) continue;
        const known = meanings.get(key) ?? [];
        if (!known.length) meanings.set(key, known);
        if (!known.includes(value)) known.push(value);
      }
    }
  }
  return meanings;
}

/** The roots of a word of the content, stop words only if the content has them; empty for a word that it lacks. */
function meaningRoots(word: string, isRoot: (root: string) => boolean): string[] {
  const roots = phraseRoots(word);
  if (roots.every(isRoot)) return roots;
  const telling = wordsOf(word).flatMap(({ text }) => (isStopWord(text) ? [] : [stem(text)]));
  return telling.every(isRoot) ? telling : [];
}

/** The single words of readers, as written, whose meaning the content has. */
export function wordsOfReaders(
  groups: readonly VocabularyGroup[],
  isRoot: (root: string) => boolean,
): Set<string> {
  const said = groups.flatMap(({ words }) =>
    Object.entries(words).flatMap(([word, others]) => (meaningRoots(word, isRoot).length ? others : [])),
  );
  return new Set(
    said
      .map((text) => wordsOf(text))
      .flatMap((words) => (words.length === 1 ? words.map(({ text }) => text) : [])),
  );
}

/** All words in a vocabulary, the content's and the readers'. */
export function wordsOfVocabulary(groups: readonly VocabularyGroup[]): Set<string> {
  return new Set(
    groups.flatMap(({ words }) =>
      Object.entries(words).flatMap(([word, said]) =>
        [word, ...said].flatMap((text) => wordsOf(text).map((one) => one.text)),
      ),
    ),
  );
}
