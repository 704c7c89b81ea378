import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, composed } from '../../../../src/search/language/normalise.ts';
import { stem } from '../../../../src/search/language/stem.ts';
import { wordsOf } from '../../../../src/search/language/words.ts';
import { anyText } from '../../any-text.ts';

/** Soft hyphen, spaces and joiners without width, word joiner, byte order mark, grapheme joiner, direction marks. */
const INVISIBLE = [
  '\u00AD',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u034F',
  '\u200E',
  '\u202A',
  '\uFE0F',
];
const invisible = fc.constantFrom(...INVISIBLE);
const word = fc.stringMatching(/^[a-zæøå0-9]{1,20}$/);

/** An alternative character for each letter, or the letter itself if there is none. */
const WAYS_TO_WRITE: ((word: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  // Mathematical bold, as in pasted headlines.
  (text) => text.replace(/[a-z]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) - 97 + 0x1d41a)),
  (text) => text.replaceAll('ffi', 'ﬃ').replaceAll('ff', 'ﬀ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
  (text) => text.replaceAll('å', '\u212B').replaceAll('k', '\u212A').replaceAll('s', 'ſ'),
];
const wayToWrite = fc.constantFrom(...WAYS_TO_WRITE);

/** A word with invisible characters inserted. */
function sprinkled(text: string, signs: readonly (readonly [number, string])[]): string {
  return signs
    .reduce((written, [place, sign]) => written.toSpliced(place % (written.length + 1), 0, sign), [...text])
    .join('');
}
const signs = fc.array(fc.tuple(fc.nat(60), invisible), { maxLength: 6 });

describe('a word is the same', () => {
  test.each([
    ['with a soft hyphen', 'lisens\u00ADvarsel', 'lisensvarsel'],
    ['with a space of no width', 'lisens\u200Bvarsel', 'lisensvarsel'],
    ['with a ligature', 'oﬃce ﬁl', 'office fil'],
    ['in full-width letters', 'Ｌｉｓｅｎｓ', 'lisens'],
    ['with å as a and a ring', 'a\u030Apne', 'åpne'],
    ['with å as the unit', '\u212Bpne', 'åpne'],
    ['with a byte order mark', '\uFEFFlisens', 'lisens'],
    ['with a joiner between a and its ring', 'a\u200D\u030Apne', 'åpne'],
    ['with two small forms of a letter', 'STRASSE straße', 'strasse strasse'],
    ['with another language’s letters', 'säljö café', 'sæljø cafe'],
  ])('%s', (_, written, plain) => {
    expect(comparable(written)).toBe(plain);
  });

  test('however its letters are written, and whatever invisible signs stand in it', () => {
    fc.assert(
      fc.property(word, wayToWrite, signs, (plain, write, put) => {
        const words = wordsOf(`x, ${sprinkled(write(plain), put)}. y`).map(({ text }) => text);
        expect(words).toEqual(['x', plain, 'y']);
        expect(stem(words[1] ?? '')).toBe(stem(plain));
      }),
      { numRuns: 500 },
    );
  });

  test('when it is made comparable again', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(comparable(comparable(text))).toBe(comparable(text));
        expect(composed(composed(text))).toBe(composed(text));
      }),
    );
  });
});

describe('words stand where they say', () => {
  test('and the places hold what was written, without invisible signs around', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, wayToWrite, signs), { maxLength: 5 }), (written) => {
        const texts = written.map(([plain, write, put]) => sprinkled(write(plain), put));
        const text = texts.join(' / ');
        const words = wordsOf(text);
        expect(words.map((found) => found.text)).toEqual(written.map(([plain]) => plain));
        words.forEach(({ start, end }, i) => {
          const place = text.slice(start, end);
          expect(composed(place)).toBe(composed(texts[i] ?? ''));
          // ZWNJ and ZWJ belong to the character before them.
          expect(place).not.toMatch(/^\p{Default_Ignorable_Code_Point}|[\u00AD\u200B\u2060\uFEFF]$/u);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('and no place begins or ends within what is seen as one sign', () => {
    const piece = fc.oneof(
      fc.constantFrom('a', 'å', 'x', '1', ' ', '-', '\u0301', '\u030A', '👩', '🏽', '⃣'),
      invisible,
    );
    const seen = new Intl.Segmenter('nb');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const bounds = new Set([...seen.segment(text)].map(({ index }) => index)).add(text.length);
        for (const { start, end } of wordsOf(text)) {
          expect(bounds).toContain(start);
          expect(bounds).toContain(end);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('e-post is one word, however it is parted', () => {
  for (const written of [
    'e-post',
    'e\u2011post',
    'e－post',
    'e\u00A0post',
    'e-\u00ADpost',
    'E\u2013post',
    'e\u00ADpost',
  ])
    expect(
      wordsOf(written).map(({ text }) => text),
      JSON.stringify(written),
    ).toEqual(['epost']);
});

test('what is composed keeps its case and its own letters', () => {
  expect(composed('A\u030Apne Sa\u00ADker')).toBe('Åpne Saker');
});
