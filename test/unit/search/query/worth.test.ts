import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/search/language/stem.ts';
import { find } from '../../../../src/search/query/find.ts';
import { importance } from '../../../../src/search/query/rarity.ts';
import type { Wish } from '../../../../src/search/query/ways.ts';
import {
  rootValue,
  tokenValue,
  told,
  type Value,
  type Worth,
  worthOf,
} from '../../../../src/search/query/worth.ts';
import { anIndex } from '../an-index.ts';

const { index, files } = anIndex(['Kart', 'Kjede', 'Salg', 'Kart over salg'].map((title) => ({ title })));
await find('kart kjede salg', index, files);

const WORTH: Worth = new Map([
  ['firma', [{ wish: 0, value: 1 }]],
  ['sak', [{ wish: 1, value: 1 }]],
  ['data', [{ wish: 2, value: 1 }]],
  [stem('rapport'), [{ wish: 3, value: 1 }]],
]);

describe('a root is of worth', () => {
  test('where it was asked for', () => {
    expect(rootValue('sak', WORTH)).toEqual({ root: 'sak', fulfils: [{ wish: 1, value: 1 }] });
  });

  test.each(['firmakort', 'kundefirma', 'minfirmaliste', 'databas', 'kundedata'])(
    'where a longer one has it within: %s',
    (root) => {
      const part = root.includes('data') ? 'data' : 'firma';
      expect(rootValue(root, WORTH)).toEqual({ root: part, fulfils: WORTH.get(part) });
    },
  );

  test.each([
    ['is another', 'kontor'],
    ['is hardly longer', 'firmaet'],
    ['is short', 'adatar'],
    ['has one of three letters within', 'saksbehandl'],
  ])('not where it %s: %s', (_, root) => {
    expect(rootValue(root, WORTH)).toBeUndefined();
  });

  test('of a word in signs, the first of its parts that is', () => {
    expect(tokenValue('«kontor/saken»', WORTH)?.root).toBe('sak');
    expect(tokenValue('rapport/saken', WORTH)?.root).toBe(stem('rapport'));
    expect(tokenValue('«kontor»', WORTH)).toBeUndefined();
  });
});

describe('what a root of a query is worth', () => {
  const [kart, kjede, salg] = ['kart', 'kjede', 'salg'].map(stem) as [string, string, string];
  const wish = (weight: number, ...ways: Wish['ways']): Wish => ({ words: ['ord'], ways, weight });

  test('is what its wish is, by the weight of the wish and of the way', () => {
    const asked = wish(0.5, { roots: [kart], weight: 1 }, { roots: [kjede], weight: 0.8 });
    const whole = importance(asked, index) * 0.5;
    expect(whole).toBeGreaterThan(0);
    expect(worthOf([asked], index)).toEqual(
      new Map([
        [kart, [{ wish: 0, value: whole }]],
        [kjede, [{ wish: 0, value: whole * 0.8 }]],
      ]),
    );
  });

  test('is shared by the roots of a way, and told for each wish that it fulfils', () => {
    const both = wish(1, { roots: [kart, salg], weight: 1 });
    const one = wish(1, { roots: [salg], weight: 1 });
    const half = importance(both, index) / 2;
    expect(worthOf([both, one], index)).toEqual(
      new Map([
        [kart, [{ wish: 0, value: half }]],
        [
          salg,
          [
            { wish: 0, value: half },
            { wish: 1, value: importance(one, index) },
          ],
        ],
      ]),
    );
  });
});

describe('how much a section tells', () => {
  const [firma, sak] = ['firma', 'sak'].map((root): Value => ({ root, fulfils: WORTH.get(root) ?? [] })) as [
    Value,
    Value,
  ];
  /** A second word for a firm. */
  const selskap: Value = { root: 'selskap', fulfils: firma.fulfils };
  const all = (values: (Value | undefined)[], heading = 0) =>
    told({ from: 0, to: values.length }, values, heading);

  test('is nothing where nothing of it was asked for', () => {
    expect(all([])).toBe(0);
    expect(all([undefined, undefined])).toBe(0);
  });

  test('is the sum over the things asked for', () => {
    expect(all([firma, undefined, sak])).toBeCloseTo(2 * all([firma]), 10);
  });

  test('is of its own words alone', () => {
    expect(told({ from: 1, to: 2 }, [firma, sak, firma], 0)).toBeCloseTo(all([sak]), 10);
  });

  test('is 1.6 times as much in its heading', () => {
    expect(all([firma], 1)).toBeCloseTo(1.6 * all([firma]), 10);
    expect(all([undefined, firma], 1)).toBeCloseTo(all([firma]), 10);
    expect(told({ from: 1, to: 3 }, [undefined, undefined, firma], 2)).toBeCloseTo(1.6 * all([firma]), 10);
  });

  test('is little more where the same word stands again, and ever less', () => {
    expect(all([firma, firma])).toBeCloseTo(all([firma]) + 1 / 16, 10);
    expect(all([firma, firma, firma])).toBeCloseTo(all([firma]) + 1 / 16 + 1 / 24, 10);
  });

  test('is a tenth more where another word tells the same', () => {
    expect(all([firma, selskap])).toBeCloseTo(all([firma]) + 0.1, 10);
  });

  test('is that of the better word where two tell the same', () => {
    const guess: Value = { root: 'kunde', fulfils: [{ wish: 0, value: 0.5 }] };
    expect(all([guess, firma])).toBeCloseTo(all([firma]), 10);
    expect(all([firma, guess])).toBeCloseTo(all([firma]) + 0.05, 10);
  });
});
