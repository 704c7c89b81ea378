import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatExcess, parseExcess } from '../../../src/licences/excess.ts';
import { excessList } from '../troubleshooter/arbitraries.ts';

describe('one item', () => {
  test.each([
    ['Sales Premium:2', 'Sales Premium', 2],
    ['Sales Premium:1', 'Sales Premium', 1],
    ['Sales Premium:9999', 'Sales Premium', 9999],
    [' sales premium : 2 ', 'Sales Premium', 2],
    ['SalesPremiumServicePremium:3', 'Sales Premium + Service Premium', 3],
  ])('%j is read', (written, plan, count) => {
    expect(parseExcess(written)).toEqual({ excess: [{ plan, count }], refused: [] });
  });

  test.each([
    ['no excess', 'Sales Premium:0'],
    ['a number below nothing', 'Sales Premium:-1'],
    ['a number past 9999', 'Sales Premium:10000'],
    ['a leading zero', 'Sales Premium:01'],
    ['a fraction', 'Sales Premium:1.5'],
    ['a power', 'Sales Premium:1e3'],
    ['a sign', 'Sales Premium:+1'],
    ['a number in other digits', 'Sales Premium:１'],
    ['words', 'Sales Premium:two'],
    ['no number', 'Sales Premium:'],
    ['no colon', 'Sales Premium'],
    ['no plan', ':2'],
    ['only a number', '2'],
    ['no colon before the number', 'Sales Premium 2'],
    ['an unknown plan', 'Gold:2'],
    ['an inherited name', 'constructor:2'],
    ['a colon in the plan, since the last colon splits', 'Sales Premium:2:3'],
  ])('%s is refused (%s)', (_, written) => {
    expect(parseExcess(written)).toEqual({ excess: [], refused: [written] });
  });
});

describe('a list', () => {
  test('keeps its order', () => {
    const { excess } = parseExcess('Service Premium:1,Sales Premium:2');
    expect(excess.map(({ plan }) => plan)).toEqual(['Service Premium', 'Sales Premium']);
  });

  test('keeps what fits, and tells what does not', () => {
    expect(parseExcess(' Gold:1 , Sales Premium:2 ,Service:x')).toEqual({
      excess: [{ plan: 'Sales Premium', count: 2 }],
      refused: ['Gold:1', 'Service:x'],
    });
  });

  test('takes the first of two items for one plan, however they are written', () => {
    expect(parseExcess('Sales Premium:2,salespremium:5').excess).toEqual([
      { plan: 'Sales Premium', count: 2 },
    ]);
  });

  test('passes over empty items', () => {
    expect(parseExcess(',Sales:1,, ,')).toEqual({ excess: [{ plan: 'Sales', count: 1 }], refused: [] });
    expect(parseExcess('')).toEqual({ excess: [], refused: [] });
  });
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(excessList, (excess) => {
      expect(parseExcess(formatExcess(excess))).toEqual({ excess, refused: [] });
    }),
  );
});
