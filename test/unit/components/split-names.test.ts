import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitNames } from '../../../src/components/split-names.ts';

const NAMES = { Lisenser: 'Licences', Fjern: 'Delete', 'Velg én': 'Select one' };
const licences = { label: 'Lisenser', english: 'Licences' };
const remove = { label: 'Fjern', english: 'Delete' };

describe('the labels of a text', () => {
  test.each([
    ['a label alone', 'Lisenser', [licences]],
    ['a label between spaces', ' Lisenser ', [' ', licences, ' ']],
    ['in quotation marks', 'Gå til «Lisenser».', ['Gå til ', '«', licences, '»', '.']],
    ['marked, without quotation marks', 'Gå til ‹Lisenser›.', ['Gå til ', licences, '.']],
    ['two', '‹Fjern› «Fjern»', [remove, ' ', '«', remove, '»']],
    ['none in running text', 'Fjern ingen Lisenser', ['Fjern ingen Lisenser']],
    ['quotation marks around something else', 'Velg «Sales»', ['Velg ', '«Sales»']],
    ['a mark around something else', 'Velg ‹Sales›', ['Velg ', 'Sales']],
    ['a name that every object has', '«constructor»', ['«constructor»']],
    ['nothing', '', []],
  ])('%s', (_, text, parts) => {
    expect(splitNames(text, NAMES)).toEqual(parts);
  });

  test('put together they are the text without its marks, whatever the text', () => {
    const words = fc.constantFrom('Lisenser', 'Fjern', 'Velg én', ' ', '  ', 'og', '«', '»', '‹', '›', '.');
    fc.assert(
      fc.property(fc.array(words), (all) => {
        const text = all.join('');
        const parts = splitNames(text, NAMES).map((part) => (typeof part === 'string' ? part : part.label));
        expect(parts.join('')).toBe(text.replace(/(«[^»]+»)|‹([^›]+)›/g, '$1$2'));
      }),
    );
  });
});
