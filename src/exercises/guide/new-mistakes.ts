import type { State } from '../core/state.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';

/**
 * What an action made wrong, worst first. A finding that names more people than before is new; one that names fewer is
 * what a repair has left over.
 */
export function newFindings(before: State, after: State): Finding[] {
  const known = findingsOf(before);
  return findingsOf(after).filter((finding) => !known.some((other) => covers(other, finding)));
}

function covers(known: Finding, finding: Finding): boolean {
  if (known.kind !== finding.kind || known.grade !== finding.grade) return false;
  const named = new Set(subjectsOf(known));
  return subjectsOf(finding).every((id) => named.has(id));
}

function subjectsOf(finding: Finding): string[] {
  const subjects = 'users' in finding ? finding.users : 'requests' in finding ? finding.requests : [];
  return subjects.map(({ id }) => id);
}
