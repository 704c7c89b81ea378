import { isEasilyMistaken, soundOf } from './alike.ts';
import { editDistance } from './distance.ts';
import { isStopWord } from './stop-words.ts';

/**
 * @param isSure accept only a common word with one slip after the first letter: the word has another explanation too
 */
export type Corrector = (word: string, isSure?: boolean) => string | undefined;

/**
 * Finds the word that a reader most likely meant by an unknown one: at most one slip in words of four to seven letters
 * and two in longer ones. A letter omitted, inserted, changed, swapped with its neighbour or written one place too
 * early or too late is one slip, and so is any spelling that sounds the same («proksy» for «proxy»).
 *
 * Fewer slips win, then the same first letter, then common words, then shorter ones, then those listed first. People
 * rarely miss a first letter («sprint» is not «print»), and a meaningful word is not taken for a stop word («diett»,
 * «ditt»).
 */
export function nearestAmong(common: readonly string[], rare: readonly string[]): Corrector {
  const byLength = new Map<number, Candidate[]>();
  for (const candidate of [
    ...common.map((word) => ({ word, isRare: false })),
    ...rare.map((word) => ({ word, isRare: true })),
  ]) {
    const { length } = candidate.word;
    const alike = byLength.get(length);
    if (alike) alike.push(candidate);
    else if (length >= SHORTEST) byLength.set(length, [candidate]);
  }
  return (word, isSure = false) => {
    if (word.length < SHORTEST || /\d/.test(word)) return undefined;
    const allowed = isSure || word.length < LONG ? 1 : 2;
    let best: { word: string; cost: number } | undefined;
    for (let length = word.length - allowed; length <= word.length + allowed; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        const slips = slipsBetween(word, candidate.word, allowed);
        if (slips > allowed || !isLikely(word, candidate.word, slips)) continue;
        if (isSure && (candidate.isRare || !beginsLike(word, candidate.word))) continue;
        const cost = slips * 4 + (candidate.word[0] === word[0] ? 0 : 2) + (candidate.isRare ? 1 : 0);
        if (!best || cost < best.cost) best = { word: candidate.word, cost };
      }
    }
    return best?.word;
  };
}

interface Candidate {
  word: string;
  isRare: boolean;
}

const SHORTEST = 4;
const LONG = 8;
const SHORTEST_SMALL = 6;
const SHORTEST_MOVED = 5;

/** Words up to this length resemble many others. */
const SHORT = 5;

/** A letter moved past two others is one slip, like any swap: «bukrer» is «bruker». */
function slipsBetween(word: string, meant: string, most: number): number {
  const isMoved = word.length >= SHORTEST_MOVED && word[0] === meant[0] && isSwapped(word, meant);
  const isOne = isMoved ? editDistance(word, meant, 2) <= 2 : soundOf(word) === soundOf(meant);
  return isOne ? 1 : editDistance(word, meant, most);
}

function isLikely(word: string, meant: string, slips: number): boolean {
  if (!beginsLike(word, meant) && (word.length < LONG || slips > 1)) return false;
  if (word.length <= SHORT && isAnotherWord(word, meant)) return false;
  return isSwapped(word, meant) || meant.length >= SHORTEST_SMALL || !isStopWord(meant);
}

/**
 * Whether two words differ in one letter that nobody types for the other: «kart» is not a slip for «kort», nor «leie»
 * for «lese».
 */
function isAnotherWord(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  const others = [...word].flatMap((letter, at) => (letter === meant[at] ? [] : [at]));
  const [at = 0] = others;
  return others.length === 1 && !isEasilyMistaken(word.charAt(at), meant.charAt(at));
}

function beginsLike(word: string, meant: string): boolean {
  return word[0] === meant[0] || isSwapped(word, meant);
}

/** Whether two words have the same letters. */
function isSwapped(word: string, meant: string): boolean {
  const lettersOf = (text: string) => [...text].sort().join('');
  return word.length === meant.length && lettersOf(word) === lettersOf(meant);
}
