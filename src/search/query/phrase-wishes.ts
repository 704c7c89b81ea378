import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { LONGEST_PHRASE } from './phrase.ts';
import type { RankingIndex } from './ranking-index.ts';
import { type Way, type Wish, waysOf } from './ways.ts';

/** A word of a query, and its index. */
export interface PlacedWord {
  word: string;
  at: number;
}

/** The weight of a phrase's words one by one, and of two words of a phrase that are only near each other. */
const WORD_OF_PHRASE = 0.3;
const NEAR = 0.25;

/** The largest distance between such near words, in significant words. */
const NEARBY = 2;

/** What the vocabulary's phrases in a query ask for. Adjacent words of a phrase are added to `taken`. */
export function phraseWishes(words: readonly PlacedWord[], taken: Set<number>, index: RankingIndex): Wish[] {
  const telling = words.filter(({ word }) => !isStopWord(word));
  return [
    ...phrasesIn(words, taken, index),
    ...verbsWithParticles(words, taken, index),
    ...phrasesIn(telling, taken, index),
    ...nearbyWords(telling, index),
  ];
}

/** Phrases of the vocabulary in consecutive words, longest first. Their words become `taken`. */
function phrasesIn(words: readonly PlacedWord[], taken: Set<number>, index: RankingIndex): Wish[] {
  const roots = words.map(({ word }) => stem(word));
  const found: Wish[] = [];
  for (let length = LONGEST_PHRASE; length > 1; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const phrase = words.slice(from, from + length);
      if (phrase.every(({ at }) => taken.has(at))) continue;
      const meanings = index.meanings(roots.slice(from, from + length).join(' '));
      if (!meanings.length) continue;
      for (const { at } of phrase) taken.add(at);
      found.push({
        words: phrase.map(({ word }) => word),
        ways: [...asWritten(phrase, index), ...meanings.map((meaning) => ({ roots: meaning, weight: 1 }))],
        weight: 1,
      });
      // The words may also be meant one by one.
      for (const { word } of phrase) {
        const ways = isStopWord(word) ? [] : waysOf(word, index);
        if (ways.length) found.push({ words: [word], ways, weight: WORD_OF_PHRASE });
      }
    }
  }
  return found;
}

/** Particles that change the verb before them, even with something in between («slår jeg den av»). */
const PARTICLES = new Set(
  'av på opp ned inn ut bort vekk sammen over til fra tilbake att fram frem'.split(' '),
);
/** How many words before the particle the verb may be. */
const REACH = 4;

function verbsWithParticles(words: readonly PlacedWord[], taken: Set<number>, index: RankingIndex): Wish[] {
  return words.flatMap((particle, i) => {
    if (!PARTICLES.has(particle.word) || taken.has(particle.at)) return [];
    for (const verb of words.slice(Math.max(0, i - REACH), i).toReversed()) {
      if (taken.has(verb.at) || isStopWord(verb.word)) continue;
      const found = phrasesIn([verb, particle], taken, index);
      if (found.length) return found;
    }
    return [];
  });
}

/** Two-word phrases in another order, or with a word in between. They are only a hint. */
function nearbyWords(telling: readonly PlacedWord[], index: RankingIndex): Wish[] {
  const roots = telling.map(({ word }) => stem(word));
  return telling.flatMap((first, i) =>
    telling.slice(i + 1, i + 1 + NEARBY).flatMap((second, between) => {
      const [one, other] = [roots[i], roots[i + 1 + between]];
      const meanings = [
        ...(between ? index.meanings(`${one} ${other}`) : []),
        ...index.meanings(`${other} ${one}`),
      ];
      if (!meanings.length) return [];
      return [
        {
          words: [first.word, second.word],
          ways: meanings.map((meaning) => ({ roots: meaning, weight: 1 })),
          weight: NEAR,
        },
      ];
    }),
  );
}

/** The phrase's own words, if the content has them all. */
function asWritten(phrase: readonly PlacedWord[], index: RankingIndex): Way[] {
  const roots = phrase.filter(({ word }) => !isStopWord(word)).map(({ word }) => stem(word));
  return roots.length > 1 && roots.every(index.has) ? [{ roots, weight: 1 }] : [];
}
