import type { State } from '../core/state.ts';
import { mistakesOf } from './all-mistakes.ts';
import type { Mistake } from './mistake.ts';

/**
 * What an action made wrong, worst first. A mistake that names more people than before is new; one that names fewer is
 * what a repair has left over.
 */
export function newMistakes(before: State, after: State): Mistake[] {
  const known = mistakesOf(before);
  return mistakesOf(after).filter((mistake) => !known.some((other) => covers(other, mistake)));
}

function covers(known: Mistake, mistake: Mistake): boolean {
  if (known.kind !== mistake.kind || known.grade !== mistake.grade) return false;
  const named = new Set(subjectsOf(known));
  return subjectsOf(mistake).every((id) => named.has(id));
}

function subjectsOf(mistake: Mistake): string[] {
  const subjects = 'users' in mistake ? mistake.users : 'requests' in mistake ? mistake.requests : [];
  return subjects.map(({ id }) => id);
}
