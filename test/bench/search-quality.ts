import { find, type IndexFiles } from '../../src/search/query/find.ts';
import type { RankingIndex } from '../../src/search/query/ranking-index.ts';

/** A query with the slugs of the pages that answer it, if any do. */
export interface Query {
  kind: string;
  q: string;
  expect: string[];
}

/** How a search answered the queries of one kind. */
export interface Row {
  count: number;
  /** How often the answer came first, and among the first three. */
  first: number;
  three: number;
  /** Answered with hits and a note that no page has all of it. */
  noted: number;
  /** Answered with the message that no page answers it. */
  refused: number;
}

const NO_ANSWER = 'no answer';

/**
 * Queries as a file holds them: `{ kind, q, expect }`, or texts that no page answers.
 *
 * @param name of the file, for the message
 * @throws when the text holds no such list
 */
export function readQueries(text: string, name: string): Query[] {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    throw new Error(`${name} is not JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(written) || !written.length) throw new Error(`${name} holds no list of queries.`);
  return written.map((one, i) => {
    if (typeof one === 'string') return { kind: NO_ANSWER, q: one, expect: [] };
    const wrong = whatIsWrong(one);
    if (wrong) throw new Error(`${name}, query ${i + 1}: ${wrong}: ${JSON.stringify(one)}`);
    return one;
  });
}

function whatIsWrong(one: Partial<Query> | null): string | undefined {
  if (!one || typeof one.q !== 'string' || !one.q.trim()) return '`q` is not a text';
  if (typeof one.kind !== 'string') return '`kind` is not a text';
  const { expect } = one;
  if (!Array.isArray(expect) || expect.some((slug) => typeof slug !== 'string'))
    return '`expect` is not a list of slugs';
  return undefined;
}

/** Slugs that queries expect and no page has, each once. */
export function unknownSlugs(queries: readonly Query[], pages: readonly { path: string }[]): string[] {
  const known = new Set(pages.map(({ path }) => slugOf(path)));
  return [...new Set(queries.flatMap(({ expect }) => expect))].filter((slug) => !known.has(slug));
}

/** Rows by kind, `all` those with an answer together. */
export async function measureQuality(
  queries: readonly Query[],
  index: RankingIndex,
  files: IndexFiles,
): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (const { kind, q, expect } of queries) {
    const { ranked, fit } = await find(q, index, files);
    const slugs = fit === 'none' ? [] : ranked.map(({ page }) => slugOf(index.pages[page]?.path ?? ''));
    const place = slugs.findIndex((slug) => expect.includes(slug)) + 1;
    for (const name of expect.length ? [kind, 'all'] : [kind]) {
      const row = rows.get(name) ?? { count: 0, first: 0, three: 0, noted: 0, refused: 0 };
      rows.set(name, row);
      row.count++;
      if (place === 1) row.first++;
      if (place >= 1 && place <= 3) row.three++;
      if (fit === 'some') row.noted++;
      if (fit === 'none') row.refused++;
    }
  }
  const all = rows.get('all');
  rows.delete('all');
  return all ? new Map([...rows, ['all', all]]) : rows;
}

function slugOf(address: string): string {
  return address.split('/').filter(Boolean).at(-1) ?? '';
}

/** The rows as a table, followed by how many queries are wrongly answered or wrongly refused. */
export function qualityTable(rows: ReadonlyMap<string, Row>): string {
  const head = 'kind              queries   first   among three   with a note   called unanswered';
  const lines = [...rows].map(([kind, { count, first, three, noted, refused }]) =>
    [
      kind.padEnd(16),
      String(count).padStart(8),
      share(first, count).padStart(8),
      share(three, count).padStart(14),
      String(noted).padStart(14),
      String(refused).padStart(20),
    ].join(''),
  );
  const [unanswered, all] = [rows.get(NO_ANSWER), rows.get('all')];
  if (unanswered) {
    const { count, noted, refused } = unanswered;
    lines.push(
      '',
      `no answer: ${count - noted - refused} of ${count} shown as plain hits, ${noted} with a note`,
    );
  }
  if (all) lines.push(`with an answer: ${all.refused} of ${all.count} called unanswered`);
  return [head, ...lines].join('\n');
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(2);
}
