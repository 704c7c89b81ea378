import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';
import type { Wish } from './ways.ts';

/**
 * "First, do no harm": nobody is led to remove, delete or activate something before having read what stands before it.
 * So a search does not land in the middle of a page where it tells how to do that, and a page that tells of nothing
 * else is not first for those who asked for something else.
 */

/** A part of a page, from a heading to the next; the first from the page's title. */
export interface PagePart {
  heading: string;
  /** 1 for the title. */
  level: number;
  /** What one does, as numbered steps. */
  steps: readonly string[];
  /** A warning stands before the first step. */
  isGuarded: boolean;
}

export interface Harm {
  /** By the number of a part that does harm, that of the part which a search leads to instead: a warning, or 0. */
  detours: ReadonlyMap<number, number>;
  /** The page is there to tell how to do harm: its title begins with the act, and its steps hold it. */
  isItsAim: boolean;
}

const ACTS = 'fjerne slette masseslette aktivere deaktivere tømme nullstille permanent';
/** The same where a step asks for it: «klikk på Slett», «så fjerner du»; not «den slettede saken», «for å slette». */
const ASKED = /^((fjern|(masse)?slett|(de)?aktiver|nullstill)(er)?|tøm(mer)?)$/;
/** And as a heading names it. */
const NAMED = /^((fjern|(masse)?slett|(de)?aktiver|nullstill)(e|er|ing)?|tøm(me|mer|ming)?)$/;
/** Not a mark that is taken off. */
const MARK = /^(av)?(merk|hak|krys)/;
/** «Slå av», «skru Kan logge inn av», «ta bort planen»: the verb, and the word that makes it an act, soon after. */
const TURN_OFF = /^(slår?|skrur?)$/;
const TAKE = /^tar?$/;
const SOON = 5;
/** What a dialog offers and calls by its name, and the mark that takes both plan and login: a capital within a sentence. */
const LABEL =
  /[^\s.:!?]\s+[«"“]?(Fjerne|Slette|Masseslette|Aktivere|Deaktivere|Tømme|Nullstille|Sluttet)(?![\p{L}\p{N}])/u;
/** What stands before a heading's own words. */
const NUMBERED = /^(\d+|trinn|steg|alternativ)$/;
/** Who needs it has lost something already. */
const RESTORES = /^gjenopprett/;

/**
 * Which parts of a page a search must not lead into: those whose heading begins with an act that takes something away
 * or changes what can not be changed back («Slik fjerner du …»), or that hold it among their numbered steps, unless a
 * warning stands before these. It leads to the nearest warning before, under the same main heading, or to the top.
 */
export function harmOf(parts: readonly PagePart[]): Harm {
  const harmful = parts.map(({ heading, steps, isGuarded }) => {
    return !isGuarded && (beginsWithAct(heading) || steps.some(asksFor));
  });
  const detours = new Map<number, number>();
  parts.forEach((_, number) => {
    if (number > 0 && harmful[number]) detours.set(number, warningBefore(number, parts));
  });
  const title = parts[0]?.heading ?? '';
  return {
    detours,
    isItsAim:
      beginsWithAct(title) &&
      !wordsOf(title).some(({ text }) => RESTORES.test(text)) &&
      parts.some(({ steps }) => steps.some(asksFor)),
  };
}

function warningBefore(number: number, parts: readonly PagePart[]): number {
  for (let at = number; (parts[at]?.level ?? 0) > 2; ) {
    at--;
    if (parts[at]?.isGuarded) return at;
  }
  return 0;
}

function beginsWithAct(heading: string): boolean {
  const words = wordsOf(heading).map(({ text }) => text);
  const first = words.findIndex((word) => !NUMBERED.test(word) && (isVerbInTwo(word) || !isStopWord(word)));
  return NAMED.test(words[first] ?? '') || isActInTwo(words, first);
}

function asksFor(step: string): boolean {
  const words = wordsOf(step).map(({ text }) => text);
  return (
    LABEL.test(step) ||
    words.some((word, i) => isActInTwo(words, i) || (ASKED.test(word) && !MARK.test(words[i + 1] ?? '')))
  );
}

function isVerbInTwo(word: string): boolean {
  return TURN_OFF.test(word) || TAKE.test(word);
}

function isActInTwo(words: readonly string[], at: number): boolean {
  const [word = '', ...after] = words.slice(at, at + 1 + SOON);
  if (TURN_OFF.test(word)) return after.includes('av') && after[0] !== 'på' && after[0] !== 'opp';
  return TAKE.test(word) && after.includes('bort') && !MARK.test(words[at + after.indexOf('bort') + 2] ?? '');
}

const ROOTS = new Set(ACTS.split(' ').map(stem));

/**
 * Whether a query asks for such an act: by a word for it, or by one that means it here («delete», «rydde opp»), but not
 * by one that has a sense of its own and may mean it too («rydde»), nor by half a word.
 */
export function asksForAct(wishes: readonly Wish[]): boolean {
  return wishes.some(({ ways }) =>
    ways.some(({ roots, isGuess }) => !isGuess && roots.some((root) => ROOTS.has(root))),
  );
}
