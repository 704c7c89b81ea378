import type { Answer } from './search-client.ts';

/** At most this many unknown words are named: more would be too long to read. */
const NAMED = 3;

/** «3 treff for «jira integrasjon», men ingen side handler om «jira»», for the eye and the screen reader. */
export function countText(answer: Pick<Answer, 'fit' | 'unknown' | 'total'>, about = ''): string {
  const count = `${answer.total} treff${about}`;
  return answer.fit === 'some' ? `${count}, men ${missing(answer.unknown)}` : count;
}

/** How much of a long text was searched for; empty if all of it was. */
export function readText({ read }: Pick<Answer, 'read'>): string {
  return read === undefined ? '' : ` Vi søkte med de første ${read} ordene.`;
}

/** The part of the query that no page has, as a sentence. */
export function missingText({ unknown }: Pick<Answer, 'unknown'>): string {
  return `I${missing(unknown).slice(1)}.`;
}

/** Says that nothing was found, and because of which words. */
export function emptyText(answer: Pick<Answer, 'unknown'>, query: string): string {
  if (answer.unknown.join() === query) return missingText(answer);
  const nothing = `Vi fant ikke noe om «${shortened(query)}»`;
  return answer.unknown.length ? `${nothing}: ${missing(answer.unknown)}.` : `${nothing}.`;
}

/** The most characters of a query that are shown again. */
const REPEATED = 100;

/** A long query as it is shown again: its first words. */
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
