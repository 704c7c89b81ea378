import type { OwnNumbers, OwnSource } from './own-numbers.ts';

/** The key under which the numbers are handed over. */
export const OWN_KEY = 'egne-tall';
export const OWN_VERSION = 1;

/** The numbers as text, to be handed to the exercise's page. `now` is the time in milliseconds. */
export function writeOwn(own: OwnNumbers, now: number): string {
  return JSON.stringify({ version: OWN_VERSION, at: now, ...own });
}

/** The exercise's address that takes numbers handed over. It holds none of them. */
export function ownAddress(exercise: string, source: OwnSource): string {
  return `${exercise}#v=1&tall=${source}`;
}
