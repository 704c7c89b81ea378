import type { LastLogin } from './days.ts';

/** A user who holds a plan, as the pasted list tells. */
export interface User {
  /** Stays the same when other lines of the list change. */
  id: string;
  name: string;
  plan: string;
  /** Undefined where it is not known. */
  lastLogin: LastLogin | undefined;
  left: boolean;
  openRequests: number | 'some' | undefined;
}
