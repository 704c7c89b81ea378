import type { LastLogin } from '../pasted-table/dates.ts';

/** A user who holds a plan, according to the pasted list. */
export interface User {
  /** Does not depend on other lines of the list. */
  id: string;
  name: string;
  plan: string;
  /** Undefined if unknown. */
  lastLogin: LastLogin | undefined;
  left: boolean;
  openRequests: number | 'some' | undefined;
}
