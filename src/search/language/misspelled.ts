import { isStopWord, stopWords } from './stop-words.ts';

/** Stop words shorter than this resemble too many other words. */
const SHORTEST_SMALL = 5;
const SHORTEST_HEAD = 4;

/**
 * The stop word that a misspelled word stands for, by the most common slips: a consonant written once instead of twice
 * or the reverse, two letters swapped, a vowel left out, the silent «h» («anen», «hvillken», «hvordna», «ellr»,
 * «vilken»). Undefined if it may be another word («hville» is not «ville»).
 */
export function smallWordMeant(word: string): string | undefined {
  if (word.length < SHORTEST_SMALL - 2 || isStopWord(word)) return undefined;
  return (
    soundingLike(word) ??
    [...swaps(word), ...withVowel(word)].find((other) => other.length >= SHORTEST_SMALL && isStopWord(other))
  );
}

function soundingLike(word: string): string | undefined {
  const meant = bySound().get(sound(word));
  return meant !== undefined && [meant[0], sound(meant)[0]].includes(word[0]) ? meant : undefined;
}

let sounds: ReadonlyMap<string, string> | undefined;

function bySound(): ReadonlyMap<string, string> {
  sounds ??= new Map(
    stopWords().flatMap((word) =>
      word.length >= SHORTEST_SMALL || isDoubled(word) ? [[sound(word), word] as const] : [],
    ),
  );
  return sounds;
}

/** Whether a short stop word has a double consonant between vowels, of which people drop one: «ikke», «ike». */
function isDoubled(word: string): boolean {
  return word.length === SHORTEST_SMALL - 1 && /[aeiouyæøå]([^aeiouyæøå])\1[aeiouyæøå]$/.test(word);
}

function sound(word: string): string {
  return word.replace(/^hv/, 'v').replace(/([^aeiouyæøå])\1/g, '$1');
}

function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

/** The word with one more vowel, in any position but the first. */
function withVowel(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) =>
    [...'eaioå'].map((vowel) => word.slice(0, at + 1) + vowel + word.slice(at + 1)),
  ).flat();
}

const SHORTEST_WITHOUT = 5;

/** A word with the «e» that its last syllable lacks: no Norwegian word ends like «brukr». */
export function withLastVowel(word: string): string {
  return word.length >= SHORTEST_WITHOUT && /[bdfgkmnptv]r$/.test(word) ? `${word.slice(0, -1)}er` : word;
}

/** No compound ends in these, so a space before them is missing. */
const NEVER_LAST = ['ikke', 'jeg', 'opp', 'inn'];
/** These also end names («Altinn»), so a short stop word before them does not count. */
const PARTICLES = ['opp', 'inn'];
/** An adjective that is written apart from its noun. */
const NEW = /^(ny|nye|nytt)(?=.{5})/;

/** Stop words that no compound begins with, so a space after them is missing. */
const SMALL = /^(og|eller|hvis|hos|ved)(?=.{5})/;

/** Verbs that begin a query, with the space after them missing and double letters written once. */
const VERB = /^(byt+e?|endre|slet+e?|op+ret+e?|lage?|kjøpe?|fin+e?|sende?|fjerne?|hente?)(?=.{5})/;

/**
 * The two words of a word that lacks a space («gjørjeg», «loggeinn», «nybruker», «vedimport»); undefined for any other
 * word.
 *
 * @param isWord whether a word is known, and not a stop word
 */
export function writtenTogether(
  word: string,
  isWord: (part: string) => boolean,
): [string, string] | undefined {
  for (const beginning of [NEW, VERB, SMALL]) {
    const [first = ''] = beginning.exec(word) ?? [];
    if (first && isWord(word.slice(first.length))) return [first, word.slice(first.length)];
  }
  const last = NEVER_LAST.find((end) => word.endsWith(end)) ?? '';
  const head = word.slice(0, word.length - last.length);
  const isLong = head.length >= SHORTEST_HEAD;
  const isSmall = isStopWord(head) && (isLong || !PARTICLES.includes(last));
  const isSplit = last && (isSmall || (isLong && isWord(head)));
  return isSplit ? [head, last] : undefined;
}
