import type { Answer } from './search-client.ts';

/** Words of a pasted text that are named; more would hide them. */
const NAMED = 3;

/** «3 treff for «jira integrasjon», men ingen side handler om «jira»», for the eye and the screen reader. */
export function countText(answer: Pick<Answer, 'fit' | 'unknown' | 'total'>, about = ''): string {
  const count = `${answer.total} treff${about}`;
  return answer.fit === 'some' ? `${count}, men ${missing(answer.unknown)}` : count;
}

/** What of the query no page has, as a sentence. */
export function missingText({ unknown }: Pick<Answer, 'unknown'>): string {
  return `I${missing(unknown).slice(1)}.`;
}

/** That nothing was found, and which words are why. */
export function emptyText(answer: Pick<Answer, 'unknown'>, query: string): string {
  if (answer.unknown.join() === query) return missingText(answer);
  const nothing = `Vi fant ikke noe om «${query}»`;
  return answer.unknown.length ? `${nothing}: ${missing(answer.unknown)}.` : `${nothing}.`;
}

function missing(unknown: readonly string[]): string {
  if (!unknown.length) return 'ingen side har alt du spør om';
  const words = unknown.slice(0, NAMED).map((word) => `«${word}»`);
  return `ingen side handler om ${new Intl.ListFormat('nb', { type: 'disjunction' }).format(words)}`;
}
