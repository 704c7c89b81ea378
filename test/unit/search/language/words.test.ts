import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchingTitles } from '../../../../src/search/face/titles.ts';
import { comparable } from '../../../../src/search/language/normalise.ts';
import { foldedKey, wordsOf, writtenInOne } from '../../../../src/search/language/words.ts';
import { anyText } from '../../any-text.ts';

const textsOf = (text: string) => wordsOf(text).map(({ text: word }) => word);

describe('the words of a text', () => {
  test.each([
    ['Åpne SAKER, nå!', ['åpne', 'saker', 'nå']],
    ['a\u030Apne', ['åpne']],
    ['URL-koding', ['url', 'koding']],
    ['e-post, E post og epost', ['epost', 'epost', 'og', 'epost']],
    ['<b>lisens</b>', ['b', 'lisens', 'b']],
    ['café für säljare', ['cafe', 'fur', 'sæljare']],
    ['versjon 10.5 og SO-4711', ['versjon', '10', '5', 'og', 'so', '4711']],
    ['½ time, nr. ٣', ['12', 'time', 'nr', '٣']],
    ['e-mail, E–post og e\u00A0post', ['email', 'epost', 'og', 'epost']],
    ['epost e-postkasse', ['epost', 'epostkasse']],
    ['e/post, e  post, e- post, epo st', ['e', 'post', 'e', 'post', 'e', 'post', 'epo', 'st']],
    ['e-læring og e-impost', ['e', 'læring', 'og', 'e', 'impost']],
    ['a-post og de-post', ['a', 'post', 'og', 'de', 'post']],
    ['post e', ['post', 'e']],
    ['e', ['e']],
    ['IT-avdelingen, IKT og it', ['ikt', 'avdelingen', 'ikt', 'og', 'it']],
    ['skjerm\u00ADdesigner li\u200Bsens', ['skjermdesigner', 'lisens']],
    ['\u00ADskjerm\u00AD designer\u200B', ['skjerm', 'designer']],
    ['li\u00AD\u200Bsens', ['lisens']],
    ['ma\u200B\u030Al', ['mål']],
    ['\u0903 \u030A', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  test('stand where they say, in any text, one after the other, and leave no letter out', () => {
    const lettersOf = (text: string) => comparable(text).replace(/[^\p{L}\p{N}]/gu, '');
    const text = fc.array(fc.oneof(anyText(30), fc.constantFrom('e-post', 'E post', ' e', '-', 'post', 'e')));
    fc.assert(
      fc.property(
        text.map((parts) => parts.join('')),
        (text) => {
          let at = 0;
          for (const word of wordsOf(text)) {
            expect(text.slice(at, word.start)).not.toMatch(/[\p{L}\p{N}]/u);
            const written = text.slice(word.start, word.end);
            expect(written === 'IT' ? 'ikt' : lettersOf(written)).toBe(word.text);
            expect(word.text).not.toBe('');
            at = word.end;
          }
          expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
        },
      ),
    );
  });

  test('stand where they are written, invisible signs among them', () => {
    expect(wordsOf('Ny e-post, sk\u00ADjerm\u00AD!')).toEqual([
      { text: 'ny', start: 0, end: 2 },
      { text: 'epost', start: 3, end: 9 },
      { text: 'skjerm', start: 11, end: 18 },
    ]);
  });

  test('are alike without æ, ø and å', () => {
    expect(foldedKey('måned')).toBe(foldedKey('maaned'));
    expect(foldedKey('søk')).toBe(foldedKey('sok'));
    expect(foldedKey('løsning')).toBe(foldedKey('loesning'));
    expect(foldedKey('kjære være')).toBe(foldedKey('kjaere vere'));
    expect(foldedKey('måle måle')).toBe('male male');
    expect(foldedKey('mål')).not.toBe(foldedKey('mel'));
  });
});

describe('words with a hyphen are known as they are written in one', () => {
  test.each([
    ['et add-on til CRM', ['addon']],
    ['on-site og SO-4711', ['onsite', 'so4711']],
    ['opt\u2011in', ['optin']],
  ])('where a part is short: %s', (text, words) => {
    expect(writtenInOne(text)).toEqual(words);
  });

  test.each(['dra-og-slipp', 'lisens-fil', 'add - on', 'add on', 'e-post', ''])(
    'and not else: %s',
    (text) => {
      expect(writtenInOne(text)).toEqual([]);
    },
  );
});

test('titles are found by words written in another way', () => {
  const links = [{ title: 'A\u030Apne sa\u00ADker' }, { title: 'Kaffe' }];
  expect(matchingTitles('åpne ＳＡＫＥＲ', links)).toEqual([links[0]]);
});
