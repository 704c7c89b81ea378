import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';
import type { Wish } from './ways.ts';

/**
 * "First, do no harm": nobody is led to remove, delete or activate something before reading what comes before it. So a
 * search never lands in the middle of a page that tells how to do it, and a page about nothing else does not come first
 * for those who asked for something else.
 */

/** A part of a page, from a heading to the next; the first from the page's title. */
export interface PagePart {
  heading: string;
  /** 1 for the title. */
  level: number;
  /** Numbered steps. */
  steps: readonly string[];
  /** There is a warning before the first step. */
  isGuarded: boolean;
}

export interface Harm {
  /** From the number of a harmful part to that of the part that a search leads to instead: a warning, or 0. */
  detours: ReadonlyMap<number, number>;
  /** The page is about a harmful act: its title begins with the act, and its steps have it. */
  isItsAim: boolean;
}

const ACTS = 'fjerne slette masseslette aktivere deaktivere tømme nullstille permanent';
/** The same as an instruction: «klikk på Slett», «så fjerner du»; not «den slettede saken», «for å slette». */
const ASKED = /^((fjern|(masse)?slett|(de)?aktiver|nullstill)(er)?|tøm(mer)?)$/;
/** The same as a heading. */
const NAMED = /^((fjern|(masse)?slett|(de)?aktiver|nullstill)(e|er|ing)?|tøm(me|mer|ming)?)$/;
/** Except clearing a checkbox. */
const MARK = /^(av)?(merk|hak|krys)/;
/** «Slå av», «skru Kan logge inn av», «ta bort planen»: the verb, and the word that makes it an act, soon after. */
const TURN_OFF = /^(slår?|skrur?)$/;
const TAKE = /^tar?$/;
const SOON = 5;
/** What a dialog calls it, and the checkbox that removes both plan and login: capitalised within a sentence. */
const LABEL =
  /[^\s.:!?]\s+[«"“]?(Fjerne|Slette|Masseslette|Aktivere|Deaktivere|Tømme|Nullstille|Sluttet)(?![\p{L}\p{N}])/u;
/** Numbering that may come before a heading's own words. */
const NUMBERED = /^(\d+|trinn|steg|alternativ)$/;
/** Not harmful: a reader who needs it has already lost something. */
const RESTORES = /^gjenopprett/;

/**
 * The parts of a page that a search must not lead into: those whose heading begins with an act that removes something
 * or cannot be undone («Slik fjerner du …»), or whose numbered steps have one, unless a warning precedes the steps. A
 * search leads to the nearest earlier warning under the same main heading, or to the top.
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
  const first = words.findIndex((word) => !NUMBERED.test(word) && !isStopWord(word));
  return NAMED.test(words[first] ?? '') || isActInTwo(words, first);
}

function asksFor(step: string): boolean {
  const words = wordsOf(step).map(({ text }) => text);
  return (
    LABEL.test(step) ||
    words.some((word, i) => isActInTwo(words, i) || (ASKED.test(word) && !MARK.test(words[i + 1] ?? '')))
  );
}

function isActInTwo(words: readonly string[], at: number): boolean {
  const [word = '', ...after] = words.slice(at, at + 1 + SOON);
  if (TURN_OFF.test(word)) return after.includes('av') && after[0] !== 'på' && after[0] !== 'opp';
  return TAKE.test(word) && after.includes('bort') && !MARK.test(words[at + after.indexOf('bort') + 2] ?? '');
}

const ROOTS = new Set(ACTS.split(' ').map(stem));

/**
 * Whether a query asks for such an act: by a word for it, or by one that means it here («delete», «rydde opp»); not by
 * a word that also has a sense of its own («rydde»), nor by an incomplete one.
 */
export function asksForAct(wishes: readonly Wish[]): boolean {
  return wishes.some(({ ways }) =>
    ways.some(({ roots, isGuess }) => !isGuess && roots.some((root) => ROOTS.has(root))),
  );
}
