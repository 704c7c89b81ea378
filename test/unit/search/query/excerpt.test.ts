import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/search/language/stem.ts';
import { excerptOf } from '../../../../src/search/query/excerpt.ts';
import { tokensOf } from '../../../../src/search/query/page-text.ts';
import { readValues, type Worth } from '../../../../src/search/query/worth.ts';

/** The query: «firma» and «sak», worth the same, and «kaffe», worth little. */
const WORTH: Worth = new Map(
  Object.entries({ firma: 1, sak: 1, kaffe: 0.1 }).map(
    ([word, value], wish) => [stem(word), [{ wish, value }]] as const,
  ),
);

const excerpt = (text: string) => {
  const tokens = tokensOf(text);
  return excerptOf(tokens, readValues(tokens, WORTH), 0, tokens.length, WORTH);
};
const shown = (text: string) =>
  excerpt(text)
    .map((piece) => piece.text)
    .join('');
const others = (count: number, word = 'ord') =>
  Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ');

describe('of a section the excerpt is', () => {
  test('all of it, up to 26 words', () => {
    const text = `Velg firma ${others(24)}`;
    expect(shown(text)).toBe(text);
  });

  test('its beginning where that tells of it, with a sign that it goes on', () => {
    expect(shown(`Velg firma ${others(25)}`)).toBe(`Velg firma ${others(24)} …`);
  });

  test.each(['.', ':', '!', '?'])('26 words from a sentence that tells of it, after «%s»', (sign) => {
    const text = `${others(30)}${sign} Velg firma nå. ${others(30, 'mer')}`;
    expect(shown(text)).toBe(`… Velg firma nå. ${others(23, 'mer')} …`);
  });

  test('its end, without a sign that it goes on', () => {
    expect(shown(`${others(30)}. Velg firma nå.`)).toBe('… Velg firma nå.');
  });

  test('from the word itself, where its sentence begins too far before it', () => {
    expect(shown(`Først. ${others(30)} firma her`)).toBe('… firma her');
  });

  test('not from what stands after a sign within a word', () => {
    expect(shown(`${others(30)} 10.5 gir firma her`)).toBe('… firma her');
  });

  test('from a sentence that tells but little of it', () => {
    expect(shown(`${others(30)}. Velg kaffe nå.`)).toBe('… Velg kaffe nå.');
  });

  test('where most of what was asked for is told, not where the first of it is', () => {
    const text = `Velg firma. ${others(30)}. Velg firma og sak. ${others(30, 'mer')}`;
    expect(shown(text)).toMatch(/^… Velg firma og sak\. mer0 /);
  });

  test('the first of those that tell as much', () => {
    expect(shown(`Velg firma. ${others(30)}. Velg firma.`)).toMatch(/^Velg firma\. ord0 /);
  });

  test('its beginning where nothing tells of it', () => {
    expect(shown(`${others(30)}`)).toBe(`${others(26)} …`);
  });
});

test('nothing but the words asked for is marked, not the signs around an excerpt either', () => {
  const pieces = excerpt(`${others(30)}. Firma! ${others(30, 'mer')}`);
  expect(pieces.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'Firma', isMarked: true }]);
  expect(pieces.at(0)).toEqual({ text: '… ', isMarked: false });
  expect(pieces.at(-1)).toEqual({ text: ' …', isMarked: false });
});

test('words are marked where they stand, and what is not marked is one piece', () => {
  expect(excerpt('Firma og sak, nå')).toEqual([
    { text: 'Firma', isMarked: true },
    { text: ' og ', isMarked: false },
    { text: 'sak', isMarked: true },
    { text: ', nå', isMarked: false },
  ]);
  expect(excerpt(`${others(30)}. Velg et firma.`)).toEqual([
    { text: '… ', isMarked: false },
    { text: 'Velg et ', isMarked: false },
    { text: 'firma', isMarked: true },
    { text: '.', isMarked: false },
  ]);
});
