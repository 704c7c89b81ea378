/**
 * The reader's own numbers, as far as they are known: what a licence plan or a link holds. A missing field is unknown,
 * which is neither zero nor none.
 */
export interface OwnNumbers {
  plans: readonly OwnPlan[];
  /** A person stands here once for each plan. */
  users: readonly OwnUser[];
}

export interface OwnPlan {
  name: string;
  /** Licences in use; at most 9999, like all numbers of licences. */
  inUse?: number | undefined;
  /** Licences in the new licence. */
  newTotal?: number | undefined;
  /** Licences that must go according to a link, unchecked. Counts only where the two others are not both known. */
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

/** Where the numbers come from, and so where the reader can get them again. */
export type OwnSource = 'lisensplan' | 'feilsoking';

export function ownSource(written: string | null): OwnSource | undefined {
  return written === 'lisensplan' || written === 'feilsoking' ? written : undefined;
}
