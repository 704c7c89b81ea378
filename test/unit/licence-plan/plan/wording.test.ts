import { describe, expect, test } from 'vitest';
import {
  count,
  describeLines,
  describePlace,
  describeProblem,
  describeSome,
  quote,
  quoteAll,
  shorten,
  tellProblems,
} from '../../../../src/licence-plan/plan/wording.ts';

const numbers = (length: number) => Array.from({ length }, (_, i) => i + 1);

test('a number goes with one or with many', () => {
  expect([0, 1, 2].map((number) => count(number, 'lisens', 'lisenser'))).toEqual([
    '0 lisenser',
    '1 lisens',
    '2 lisenser',
  ]);
});

describe('a problem is told', () => {
  test.each([
    [{ line: 4 }, 'Linje 4'],
    [{ line: 4, lastLine: 4 }, 'Linje 4'],
    [{ line: 4, lastLine: 6 }, 'Linje 4–6'],
    [{ line: 4, lastLine: Number.POSITIVE_INFINITY }, 'Linje 4 og resten'],
  ])('at its place: %j', (place, text) => {
    expect(describePlace(place)).toBe(text);
  });

  test('by its column, what was found and what was expected', () => {
    const problem = { found: '«x»', expected: 'en dato' };
    expect(describeProblem(problem)).toBe('Fant «x». Forventet en dato.');
    expect(describeProblem({ ...problem, column: 2 })).toBe('Kolonne 2: Fant «x». Forventet en dato.');
  });
});

test('how many lines to look at is told once for each line, and nothing where there is none', () => {
  const at = (...lines: number[]) =>
    tellProblems(lines.map((line) => ({ line, found: '«x»', expected: 'en dato', used: true })));
  expect(at(2, 5, 5)).toBe(' 2 linjer å se på står under.');
  expect(at(5, 5)).toBe(' 1 linje å se på står under.');
  expect(at()).toBe('');
});

describe('of many things some are named', () => {
  test('all of them up to twelve, and then how many more', () => {
    expect(describeSome(['A', 'B'])).toBe('A, B');
    expect(describeLines(numbers(12))).toBe('linje 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12');
    expect(describeLines(numbers(14))).toBe('linje 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 og 2 til');
  });

  test('cells up to six, those that are empty left out', () => {
    expect(quoteAll(['A', '', 'B'])).toBe('«A», «B»');
    expect(quoteAll(['1', '2', '3', '4', '5', '6'])).toBe('«1», «2», «3», «4», «5», «6»');
    expect(quoteAll(['1', '2', '3', '4', '5', '6', '7'])).toBe('«1», «2», «3», «4», «5», «6» …');
  });
});

test('a cell is quoted on one line, cut where it is long', () => {
  expect(quote('Anne\nEksempel')).toBe('«Anne Eksempel»');
  expect(shorten('x'.repeat(40))).toBe('x'.repeat(40));
  expect(shorten('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`);
});
