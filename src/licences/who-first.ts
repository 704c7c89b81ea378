/** How much somebody needs a licence or a seat. */
export interface Need {
  /** Has left, or has agreed to lose it. */
  left: boolean;
  /** ISO day; undefined if unknown. */
  lastLogin: string | 'never' | undefined;
  /** Open requests in Service. Undefined means unknown, which is not none. */
  openRequests: number | 'some' | undefined;
}

/**
 * People in the order in which to ask them to do without: first those who have left or agreed; then by open requests
 * (none, unknown, some), since the product takes no licence from their owner; then those who have been away longest.
 * Ties keep the order of the list. Those about whom too little is known come last and should not be suggested
 * (`isKnown` false).
 *
 * The only ranking that the licence plan and the exercises' guide use.
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

/** In order: should lose it; marked as one to keep; need not lose it, since enough others do; too little is known. */
export type SuggestionFor = 'remove' | 'kept' | 'spare' | 'unknown';

/**
 * Whom to suggest, in the order of `whoFirst`. Never suggests more than `mustGo`, nor anybody about whom too little is
 * known.
 */
export function suggest<T>(
  people: readonly T[],
  needOf: (person: T) => Need,
  isKept: (person: T) => boolean,
  mustGo: number,
): { person: T; advice: SuggestionFor }[] {
  let left = mustGo;
  return whoFirst(people, needOf).map(({ person, isKnown }) => {
    if (isKept(person)) return { person, advice: 'kept' };
    if (!isKnown) return { person, advice: 'unknown' };
    if (left === 0) return { person, advice: 'spare' };
    left--;
    return { person, advice: 'remove' };
  });
}

/** Whether there is any basis for a suggestion. */
function isKnown({ left, lastLogin }: Need): boolean {
  return left || lastLogin !== undefined;
}

/** A text to sort by: a digit per criterion, then the day. */
function keyOf(need: Need): string {
  const group = need.left ? 0 : isKnown(need) ? 1 : 2;
  const requests = ownsRequests(need) ? 2 : need.openRequests === undefined ? 1 : 0;
  const day = need.lastLogin === 'never' ? '' : (need.lastLogin ?? '~');
  return `${group}${requests}${day}`;
}

/** The product takes no licence from a user who owns open requests in Service. */
export function ownsRequests({ openRequests }: Pick<Need, 'openRequests'>): boolean {
  return openRequests === 'some' || (openRequests ?? 0) > 0;
}
