import { describe, expect, test } from 'vitest';
import { readQueries, unknownSlugs } from '../../bench/search-quality.ts';

describe('a file of queries', () => {
  test('holds queries with the pages that answer them, and texts that no page answers', () => {
    const query = { kind: 'slip', q: 'lisnes', expect: ['lisens'] };
    expect(readQueries(JSON.stringify([query, 'kaffe']), 'a.json')).toEqual([
      query,
      { kind: 'no answer', q: 'kaffe', expect: [] },
    ]);
  });

  test.each([
    ['{', /a\.json is not JSON/],
    ['{}', /a\.json holds no list of queries/],
    ['[]', /a\.json holds no list of queries/],
    ['["lisens", 3]', /a\.json, query 2: `q` is not a text: 3/],
    ['[null]', /query 1: `q`/],
    ['[{"kind":"slip","expect":["a"]}]', /`q` is not a text/],
    ['[{"q":"lisens","expect":["a"]}]', /`kind` is not a text/],
    ['[{"q":"lisens","kind":"slip","expect":"a"}]', /`expect` is not a list of slugs/],
  ])('%s is refused by name and place', (text, message) => {
    expect(() => readQueries(text, 'a.json')).toThrow(message);
  });

  test('expects pages that the index has', () => {
    const queries = readQueries('[{"kind":"a","q":"b","expect":["lisens","gone","gone"]}]', 'a.json');
    expect(unknownSlugs(queries, [{ path: 'artikler/lisens/' }])).toEqual(['gone']);
  });
});
