/**
 * The reader's own numbers, as far as a licence plan or a link tells them. A missing field means unknown, not zero or
 * none.
 */
export interface OwnNumbers {
  plans: readonly OwnPlan[];
  /** One entry per person and plan. */
  users: readonly OwnUser[];
}

export interface OwnPlan {
  name: string;
  /** Licences in use; at most 9999, like all numbers of licences. */
  inUse?: number | undefined;
  /** Licences in the new licence. */
  newTotal?: number | undefined;
  /** Licences that must go according to a link, unchecked. Used only if one of the two numbers above is unknown. */
  told?: number | undefined;
}

export interface OwnUser {
  name: string;
  /** The name of one of the plans. */
  plan: string;
  /** ISO day. */
  lastLogin?: string | 'never' | undefined;
  /** Marked as having left. */
  left?: boolean | undefined;
  openRequests?: number | 'some' | undefined;
  /** The reader wants this user to keep the plan. */
  kept?: boolean | undefined;
}

/** Where the numbers come from, and so where the reader can fetch them again. */
export type OwnSource = 'lisensplan' | 'feilsoking';

/** The source as written in an address; undefined for anything else. */
export function ownSource(written: string | null): OwnSource | undefined {
  return written === 'lisensplan' || written === 'feilsoking' ? written : undefined;
}
