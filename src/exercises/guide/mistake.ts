import type { Request, User } from '../core/scenario.ts';
import type { Group } from './groups.ts';

/**
 * Something that has gone wrong so far, judged by the state and the scenario's facts alone. Harm must be undone before
 * the exercise can end; an unwise choice is mentioned at once and at the end.
 */
export type Mistake =
  | { grade: 'harm'; kind: 'activated' | 'wrong-place' | 'touched' | 'taken' }
  | { grade: 'harm'; kind: 'beyond' | 'kept'; group: Group; users: User[] }
  | { grade: 'harm'; kind: 'stays'; group: Group; users: User[]; instead: User[] }
  | { grade: 'harm'; kind: 'former' | 'shut'; users: User[] }
  | { grade: 'unwise'; kind: 'recent'; group: Group; users: [User]; instead: [User, ...User[]] }
  | { grade: 'unwise'; kind: 'shut' | 'early'; users: User[] }
  | { grade: 'unwise'; kind: 'others' | 'status' | 'leaver'; requests: Request[] };
