import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/editing/faults/nearest.ts';
import { readBold } from '../../../src/labels/core/bold-text.ts';
import type { Label } from '../../../src/labels/core/label.ts';

const SOURCE = { source: 'skjermbilde', sure: 'confirmed' } as const;
const LABELS: Label[] = [
  { norwegian: 'Lisenser', english: 'Licences', ...SOURCE },
  { norwegian: 'Glemt passordet?', english: 'Forgot your password?', ...SOURCE },
  { norwegian: 'Rolle', english: 'Role', ...SOURCE },
  { norwegian: 'OK', english: 'OK', ...SOURCE },
  { english: 'Reassign', ...SOURCE },
];
const read = (text: string) => readBold(text, LABELS, nearest);

describe('bold text is', () => {
  test.each(['Lisenser', 'OK', 'Reassign'])('a label by its name: %s', (text) => {
    expect(read(text).kind).toBe('label');
  });

  test('a label also where its name ends in a question mark', () => {
    expect(read('Glemt passordet?').kind).toBe('label');
  });

  test.each(['Merk.', 'Dette gjør du:', 'Haster det?', 'Stopp!'])(
    'text if it ends a sentence: %s',
    (text) => {
      expect(read(text)).toEqual({ kind: 'text' });
    },
  );

  test.each([
    ['a letter wrong', 'Lisenzer', 'Lisenser'],
    ['a letter too few', 'Lisense', 'Lisenser'],
    ['a small first letter', 'lisenser', 'Lisenser'],
    ['the English name', 'Licences', 'Lisenser'],
    ['a near miss of a name known in English only', 'Reasign', 'Reassign'],
  ])('wrong with %s, and the right one is named', (_, text, right) => {
    expect(read(text)).toEqual({ kind: 'wrong', right });
  });

  test.each([
    ['with another ending', 'Lisensene', 'Lisenser'],
    ['among other words', 'fanen Lisenser', 'Lisenser'],
    ['of a name known in English only', 'knappen Reassign', 'Reassign'],
  ])('in no list, but there is a label %s', (_, text, perhaps) => {
    expect(read(text)).toEqual({ kind: 'unlisted', perhaps });
  });

  test.each(['noe helt annet', 'ut', 'Ok da', 'Versjon 10.5', 'Ny! Versjon'])('in no list: %s', (text) => {
    expect(read(text)).toEqual({ kind: 'unlisted' });
  });
});

// Short names resemble many words; in a long one, a slip or two leaves no doubt which is meant.
describe('a name may be written wrong', () => {
  const wrong = (name: string, text: string) =>
    readBold(text, [{ norwegian: name, ...SOURCE }], nearest).kind === 'wrong';

  test.each([
    ['by no letter up to three letters', 'Sak', 'Søk', false],
    ['by one from four letters on', 'Navn', 'Nawn', true],
    ['by one up to eleven letters', 'Avdelingene', 'Avdeljngenr', false],
    ['by two from twelve letters on', 'Brukerlisens', 'Brukarlisenz', true],
    ['by no more than two there', 'Brukerlisens', 'Brukarlisanz', false],
  ])('%s: «%s» as «%s»', (_, name, text, expected) => {
    expect(wrong(name, text)).toBe(expected);
  });
});
