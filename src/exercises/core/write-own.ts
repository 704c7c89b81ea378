import type { OwnNumbers, OwnSource } from './own-numbers.ts';

/** The key under which the numbers are handed over. */
export const OWN_KEY = 'egne-tall';
export const OWN_VERSION = 1;

/** The numbers as text for the exercise's page. `now` is the time in milliseconds. */
export function writeOwn(own: OwnNumbers, now: number): string {
  return JSON.stringify({ version: OWN_VERSION, at: now, ...own });
}

/** The address of the exercise with the numbers handed over; the address itself holds none of them. */
export function ownAddress(exercise: string, source: OwnSource): string {
  return `${exercise}#v=1&tall=${source}`;
}
