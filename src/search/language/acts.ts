import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** What readers do with a thing. It distinguishes pages about the same thing: «opprette firma», «slette firma». */
export type Act = 'make' | 'change' | 'remove' | 'arrange';

/** Words that name an act in any form, including those of English programs. */
const WORDS: Record<Act, string> = {
  make: 'opprette lage legge registrere skape ny nytt nye oppretta laga create make new add',
  change:
    'redigere endre oppdatere rette forandre tilpasse justere korrigere endra retta edit change update modify',
  remove: 'slette fjerne masseslette kaste kvitt sletta fjerna delete remove',
  arrange: 'konfigurere administrere styre forvalte innstille innstilling configure manage setup',
};

/** Verbs that name an act together with a particle after them. */
const WITH_PARTICLES: Record<Act, string> = {
  make: 'sette inn, føre inn, taste inn, skrive inn, føye til',
  change: 'gjøre om, rette opp, skrive om',
  remove: 'ta bort, ta vekk, få bort, få vekk',
  arrange: 'sette opp, stille inn',
};

const ACTS = Object.keys(WORDS) as Act[];
const BY_ROOT = new Map(
  ACTS.flatMap((act) => WORDS[act].split(' ').map((word) => [stem(word), act] as const)),
);
const BY_PAIR = new Map(
  ACTS.flatMap((act) =>
    WITH_PARTICLES[act].split(', ').map((pair) => [pair.replace(/^\S+/, (verb) => stem(verb)), act] as const),
  ),
);

function actAt(words: readonly string[], at: number): Act | undefined {
  const root = stem(words[at] ?? '');
  return BY_PAIR.get(`${root} ${words[at + 1]}`) ?? BY_ROOT.get(root);
}

/** The acts that words ask for, in any position. */
export function actsIn(words: readonly string[]): Set<Act> {
  return new Set(words.flatMap((_, at) => actAt(words, at) ?? []));
}

/** The acts that a title begins with: «Redigere eller slette en sak» has two, «Sak» and «Regler for å slette» none. */
export function actsOfTitle(words: readonly string[]): Set<Act> {
  const acts = new Set<Act>();
  for (const [at, word] of words.entries()) {
    const act = actAt(words, at);
    if (act) acts.add(act);
    else if (!isStopWord(word)) break;
  }
  return acts;
}
