import { describe, expect, test } from 'vitest';
import { addressesOf, movesOf, type NamedContent } from '../../../src/old-addresses/moves.ts';

const named = (id: string, ...aliases: string[]) => ({ id, title: `Om ${id}`, aliases });
const step = (slug: string, ...aliases: string[]) => ({ slug, title: `Om ${slug}`, aliases });
const content = (parts: Partial<NamedContent>): NamedContent => ({
  articles: [],
  themes: [],
  exercises: [],
  trees: [],
  ...parts,
});
const ways = (parts: Partial<NamedContent>) =>
  movesOf(content(parts)).map(({ from, to }) => `${from} > ${to}`);

describe('an old address leads on', () => {
  test.each<[string, Partial<NamedContent>, string]>([
    ['of an article', { articles: [named('ny', 'gammel')] }, 'artikler/gammel/ > artikler/ny/'],
    ['of a theme', { themes: [named('ny', 'gammel')] }, 'kategorier/gammel/ > kategorier/ny/'],
    ['of an exercise', { exercises: [named('ny', 'gammel')] }, 'ovelser/gammel/ > ovelser/ny/'],
    [
      'of a step',
      { trees: [{ ...named('tre'), steps: [step('ny', 'gammel')] }] },
      'feilsoking/tre/gammel/ > feilsoking/tre/ny/',
    ],
  ])('%s', (_, parts, way) => expect(ways(parts)).toEqual([way]));

  test('of a troubleshooter, with its steps, its frame, its graph and its printout', () => {
    expect(ways({ trees: [{ ...named('ny', 'gammel'), steps: [step('steg')] }] })).toEqual([
      'feilsoking/gammel/ > feilsoking/ny/',
      'feilsoking/gammel/innebygd/ > feilsoking/ny/innebygd/',
      'feilsoking/gammel/graf/ > feilsoking/ny/graf/',
      'feilsoking/gammel/utskrift/ > feilsoking/ny/utskrift/',
      'feilsoking/gammel/steg/ > feilsoking/ny/steg/',
    ]);
  });

  test('under the title of what has the page now', () => {
    expect(movesOf(content({ themes: [named('ny', 'gammel')] }))[0]?.title).toBe('Om ny');
  });
});

test('a heading that has moved is no page of its own', () => {
  expect(ways({ articles: [named('en', '#før > nå', 'to#del')] })).toEqual([]);
});

test('an address that something has now leads nowhere else, and of two claims the first holds', () => {
  expect(ways({ themes: [named('a', 'b'), named('b')] })).toEqual([]);
  expect(ways({ exercises: [named('a', 'x'), named('b', 'x')] })).toEqual(['ovelser/x/ > ovelser/a/']);
  expect(ways({ trees: [{ ...named('t'), steps: [step('a', 'b', 'graf'), step('b')] }] })).toEqual([]);
});

test('the addresses of content are those of its pages', () => {
  const all = content({
    articles: [named('a')],
    themes: [named('b')],
    exercises: [named('c')],
    trees: [{ ...named('d'), steps: [step('e')] }],
  });
  expect(addressesOf(all)).toEqual([
    'artikler/a/',
    'kategorier/b/',
    'ovelser/c/',
    'feilsoking/d/',
    'feilsoking/d/e/',
  ]);
});
