/** What tells whom to ask first whether they can do without a licence or a seat. */
export interface Need {
  /** Has left, or has agreed to lose it. */
  left: boolean;
  /** ISO day; undefined where nobody told. */
  lastLogin: string | 'never' | undefined;
  /** Open requests in Service; undefined where nobody told, which is not none. */
  openRequests: number | 'some' | undefined;
}

/**
 * In which order one would ask: who has left or agreed; then who owns no open requests, since the product takes no
 * licence from a user who does; then who has been away longest. Equals stay in the order of the list. Of whom nothing
 * tells, neither a date nor that they have left, comes last and is nobody to suggest (`isKnown` false).
 *
 * The licence plan and the guide of the exercises suggest by this, and by nothing else.
 */
export function whoFirst<T>(
  people: readonly T[],
  needOf: (person: T) => Need,
): { person: T; isKnown: boolean }[] {
  return people
    .map((person) => ({ person, isKnown: isKnown(needOf(person)), key: keyOf(needOf(person)) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ person, isKnown }) => ({ person, isKnown }));
}

/** Whether there is something to suggest by. */
function isKnown({ left, lastLogin }: Need): boolean {
  return left || lastLogin !== undefined;
}

/** Sorts as text: `0`, `1` or `2` for each thing in turn, then the day. */
function keyOf(need: Need): string {
  const group = need.left ? 0 : isKnown(need) ? 1 : 2;
  const requests = ownsRequests(need) ? 2 : need.openRequests === undefined ? 1 : 0;
  const day = need.lastLogin === 'never' ? '' : (need.lastLogin ?? '~');
  return `${group}${requests}${day}`;
}

/** The product refuses to take a licence from a user who owns open requests in Service. */
export function ownsRequests({ openRequests }: Pick<Need, 'openRequests'>): boolean {
  return openRequests === 'some' || (openRequests ?? 0) > 0;
}
