import type { Answer } from './search-client.ts';

/** Words of a pasted text that are named; more would hide them. */
const NAMED = 3;

/** «3 treff for «jira integrasjon», men ingen side handler om «jira»», for the eye and the screen reader. */
export function countText(answer: Pick<Answer, 'fit' | 'unknown' | 'total'>, about = ''): string {
  const count = `${answer.total} treff${about}`;
  return answer.fit === 'some' ? `${count}, men ${missing(answer.unknown)}` : count;
}

/** How much of a long text was searched for, or nothing where that is all of it. */
export function readText({ read }: Pick<Answer, 'read'>): string {
  return read === undefined ? '' : ` Vi søkte med de første ${read} ordene.`;
}

/** What of the query no page has, as a sentence. */
export function missingText({ unknown }: Pick<Answer, 'unknown'>): string {
  return `I${missing(unknown).slice(1)}.`;
}

/** That nothing was found, and which words are why. */
export function emptyText(answer: Pick<Answer, 'unknown'>, query: string): string {
  if (answer.unknown.join() === query) return missingText(answer);
  const nothing = `Vi fant ikke noe om «${shortened(query)}»`;
  return answer.unknown.length ? `${nothing}: ${missing(answer.unknown)}.` : `${nothing}.`;
}

/** Signs of a query that are repeated to the reader. */
const REPEATED = 100;

/** A long query as it is repeated: its first words. */
export function shortened(query: string): string {
  if (query.length <= REPEATED) return query;
  const start = query.slice(0, REPEATED);
  return `${start.slice(0, start.lastIndexOf(' ') > 0 ? start.lastIndexOf(' ') : REPEATED)} …`;
}

function missing(unknown: readonly string[]): string {
  if (!unknown.length) return 'ingen side handler om alt du spør om';
  const words = unknown.slice(0, NAMED).map((word) => `«${word}»`);
  return `ingen side handler om ${new Intl.ListFormat('nb', { type: 'disjunction' }).format(words)}`;
}
