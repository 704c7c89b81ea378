import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/search/language/stem.ts';
import { find } from '../../../../src/search/query/find.ts';
import { analyse, queryWords, withCorrections } from '../../../../src/search/query/wishes.ts';
import { anIndex } from '../an-index.ts';

const { index, files, addPhrases } = anIndex(
  [
    { title: 'Sak' },
    { title: 'Firma' },
    { title: 'Prosjekt' },
    { title: 'Løsning' },
    { title: 'Skjermdesigner' },
    { title: 'Innstilling' },
    { title: 'Overtid' },
    { title: 'Fly' },
    { title: 'Visum' },
    { title: 'Ny lang dag' },
    { title: 'X' },
    { title: 'Kjøpe' },
  ],
  { sak: ['brygge gull', 'brygge tavle'], prosjekt: ['visum fly'] },
);
await addPhrases('brygge gull tavle visum fly');

function analysed(query: string, options?: { isUnfinished?: boolean }) {
  return analyse(queryWords(query, index), index, options);
}

/** Each wish as its words, its weight and the first way to express it. */
function asked(query: string, options?: { isUnfinished?: boolean }) {
  const { wishes, unknown } = analysed(query, options);
  return {
    wishes: wishes.map(({ words, weight, ways }) => [words.join(' '), weight, ways[0]?.roots.join(' ')]),
    unknown,
  };
}

describe('a query asks for', () => {
  test('each word that tells something, once', () => {
    expect(asked('Hvordan får jeg en sak til firmaet, en sak?')).toEqual({
      wishes: [
        ['sak', 1, stem('sak')],
        ['firmaet', 1, stem('firma')],
      ],
      unknown: [],
    });
  });

  test('less for a word that says little', () => {
    expect(asked('ny sak').wishes).toEqual([
      ['ny', 0.35, stem('ny')],
      ['sak', 1, stem('sak')],
    ]);
  });

  test('no single letters, unless there is nothing else', () => {
    expect(asked('x sak').wishes).toEqual([['sak', 1, stem('sak')]]);
    expect(asked('x').wishes).toEqual([['x', 1, 'x']]);
  });

  test('phrases first, and their words no more', () => {
    expect(asked('firma brygge gull')).toEqual({
      wishes: [
        ['brygge gull', 1, stem('sak')],
        ['firma', 1, stem('firma')],
      ],
      unknown: [],
    });
    expect(asked('visum fly').wishes).toEqual([
      ['visum fly', 1, 'visum fly'],
      ['visum', 0.3, 'visum'],
      ['fly', 0.3, 'fly'],
    ]);
    // The rest of a phrase is not searched for if it says nothing.
    expect(asked('hvordan brygge gull').wishes).toEqual([['brygge gull', 1, stem('sak')]]);
  });

  test('small words where it holds nothing else', () => {
    expect(asked('hvor er').unknown).toEqual(['hvor', 'er']);
    expect(asked('hvor er sak').unknown).toEqual([]);
  });

  test('words without their æ, ø and å', () => {
    expect(asked('loesninger').wishes).toEqual([['løsninger', 1, stem('løsning')]]);
    expect(asked('losningen').wishes).toEqual([['losningen', 1, stem('løsning')]]);
    expect(asked('kjopt')).toEqual({ wishes: [['kjopt', 1, stem('kjøpe')]], unknown: [] });
    // «nar» may be «når», which asks for nothing.
    expect(asked('nar sak')).toEqual({ wishes: [['sak', 1, stem('sak')]], unknown: [] });
  });

  test('the first forty words', () => {
    const many = `${'og '.repeat(39)}sak firma`;
    expect(asked(many).wishes).toEqual([['sak', 1, stem('sak')]]);
  });

  test('nothing where nothing is written', () => {
    expect(asked(' … ')).toEqual({ wishes: [], unknown: [] });
  });
});

describe('a word that nobody knows', () => {
  test('is told', () => {
    expect(asked('sak kaffe')).toEqual({ wishes: [['sak', 1, stem('sak')]], unknown: ['kaffe'] });
  });

  test('is the word that it was corrected to', async () => {
    const { wishes, corrections } = await find('sak fiirma', index, files);
    expect([...corrections]).toEqual([['fiirma', 'firma']]);
    expect(wishes.map(({ words, weight, ways }) => [words, weight, ways[0]?.roots])).toEqual([
      [['sak'], 1, [stem('sak')]],
      [['firma'], 1, [stem('firma')]],
    ]);
  });

  test('is no such word within a phrase, or where it makes one with its neighbour', () => {
    expect(asked('tavle firma brygge').unknown).toEqual([]);
    expect(asked('skjerm designer').unknown).toEqual([]);
    expect(asked('skjerm sak designer').unknown).toEqual(['skjerm', 'designer']);
  });
});

describe('words written apart', () => {
  test('are also one word', () => {
    expect(asked('skjerm designer').wishes).toEqual([['skjerm designer', 0.6, stem('skjermdesigner')]]);
    expect(asked('sak skjerm designer').wishes.at(-1)?.[0]).toBe('skjerm designer');
  });

  test.each([
    ['the first is short', 'fl y'],
    ['the second is short', 'inn stilling'],
    ['the first is a small word', 'inn stilling'],
    ['the second is a small word', 'fir ma'],
    ['nobody knows the whole', 'skjerm sak'],
    ['they stand in another order', 'designer skjerm'],
  ])('not where %s: %s', (_, query) => {
    expect(asked(query).wishes.filter(([words]) => `${words}`.includes(' '))).toEqual([]);
  });

  test('are of three letters or more', () => {
    expect(asked('vis umm').wishes).toEqual([['vis umm', 0.6, stem('visum')]]);
    expect(asked('vi sum').wishes).toEqual([]);
    expect(asked('visu mm').wishes).toEqual([]);
  });
});

describe('the last word of what is typed', () => {
  test('may go on, only while it is typed', () => {
    expect(asked('skjermd', { isUnfinished: true }).wishes).toEqual([['skjermd', 1, stem('skjermdesigner')]]);
    expect(asked('skjermd')).toEqual({ wishes: [], unknown: ['skjermd'] });
  });

  test('is the only one that may', () => {
    expect(asked('skjermd sak', { isUnfinished: true })).toEqual({
      wishes: [['sak', 1, stem('sak')]],
      unknown: ['skjermd'],
    });
  });

  test('may go on, though it is a word already', () => {
    const { wishes } = analysed('pro', { isUnfinished: true });
    expect(wishes[0]?.ways).toEqual([{ roots: [stem('prosjekt')], weight: 0.6, isGuess: true }]);
    const [over] = analysed('overtid', { isUnfinished: true }).wishes;
    expect(over?.ways[0]).toEqual({ roots: [stem('overtid')], weight: 1 });
  });
});

test('a query is written with its corrections, and otherwise as it was', () => {
  const corrections = new Map([
    ['kafe', 'kaffe'],
    ['løsnin', 'løsning'],
  ]);
  expect(withCorrections('En KAFE, takk – kafe!', corrections, index)).toBe('En kaffe, takk – kaffe!');
  expect(withCorrections('Ingen', corrections, index)).toBe('Ingen');
  expect(withCorrections('', corrections, index)).toBe('');
});

describe('words are read as the content writes them', () => {
  const { index, files: anIndexFiles } = anIndex([
    { title: 'Onsite', body: 'Onsite-installasjon av en server. Formål og mål. Lisens.' },
    { title: 'Add-on', body: 'Et add-on, SO-4711, opt-in. Outlook på en mobil.' },
    { title: 'Office365' },
    { title: 'Kaffe' },
  ]);
  test.each([
    ['on site', 'onsite'],
    // Small words and the product, though nobody else has them.
    ['super office lisens', 'superoffice lisens'],
    ['hvor dan bruker', 'hvordan bruker'],
    ['hvor for', 'hvor for'],
    ['on-site server', 'onsite server'],
    ['outlook-en min', 'outlooken min'],
    ['onsite add ons', 'onsite add on'],
    ['kaffe ups', 'kaffe up'],
    ['kaffe us', 'kaffe us'],
    ['addon', 'addon'],
    ['so4711', 'so4711'],
    ['so47', 'so 47'],
    ['ab47', 'ab47'],
    ['server365', 'server 365'],
    ['office365', 'office365'],
    // Both are telling: they may be meant one by one.
    ['for mål', 'for mål'],
    ['lisens-server', 'lisens server'],
    ['office 365', 'office 365'],
    ['på mobil', 'på mobil'],
    ['hvordna gjørjeg nykaffe', 'hvordan gjør jeg ny kaffe'],
    ['anen', 'annen'],
    ['', ''],
  ])('«%s»: %s', (query, words) => {
    expect(queryWords(query, index).join(' ')).toBe(words);
  });

  test.each(['addon', 'add-on', 'so4711', 'SO-4711', 'optin', 'opt in'])('%s is found', async (query) => {
    const { ranked } = await find(query, index, anIndexFiles);
    expect(index.pages[ranked[0]?.page ?? -1]?.title).toBe('Add-on');
  });
});

test.each(['hvordan', 'hva er det', 'Kan', 'hvem er hvordan'])(
  'small words alone are taken for no other: %s',
  async (query) => {
    expect([...(await find(query, index, files)).corrections]).toEqual([]);
  },
);

test('a slip is shown as it is meant, whatever letters it was typed with', async () => {
  const { index, files } = anIndex([{ title: 'Lisensvarsel', body: 'Lisensvarsel. Lisensvarsel.' }]);
  const { corrections } = await find('lisensvärsol', index, files);
  expect(withCorrections('lisensvärsol', corrections, index)).toBe('lisensvarsel');
});

// A whole mail may be pasted, and each word costs a phone time.
test('of a query the first forty words are read', () => {
  const words = Array.from({ length: 42 }, (_, i) => `ord${i}`);
  expect(queryWords(words.join(' '), index)).toEqual(words.slice(0, 40));
});

describe('a word that everybody uses', () => {
  test('is no unknown one where no page has it, and one like others where a page has', () => {
    expect(analysed('knapt prosjekt').unknown).toEqual([]);
    const own = anIndex([{ title: 'Knapt' }, { title: 'Prosjekt' }]);
    const { wishes } = analyse(['knapt', 'kaffe'], own.index);
    expect(wishes.map(({ words }) => words)).toEqual([['knapt']]);
  });
});

test('a word is a compound that may be a slip only if its parts alone are known', () => {
  expect(analysed('prosjektfirma').compounds).toEqual(['prosjektfirma']);
  expect(analysed('prosjekt').compounds).toEqual([]);
  expect(analysed('skjermdesigner').compounds).toEqual([]);
});

test('a word without its last vowel is read with it only where the content has that word', () => {
  const own = anIndex([{ title: 'Bruker' }, { title: 'Ansvar for sak' }]);
  expect(queryWords('brukr', own.index)).toEqual(['bruker']);
  expect(queryWords('bruker', own.index)).toEqual(['bruker']);
  expect(queryWords('timr', own.index)).toEqual(['timr']);
});

test('words with a hyphen are one where the content has them so and one of them says nothing alone', () => {
  const own = anIndex([{ title: 'Epost' }, { title: 'Saksmal' }, { title: 'Mal' }, { title: 'Saks' }]);
  expect(queryWords('e-post', own.index)).toEqual(['epost']);
  expect(queryWords('saks-mal', own.index)).toEqual(['saks', 'mal']);
});

test('letters and digits are two words only at the ends of a word, and if the content has one of them', () => {
  const own = anIndex([{ title: 'Steg' }, { title: 'Sak' }]);
  expect(queryWords('steg2', own.index)).toEqual(['steg', '2']);
  expect(queryWords('kaffe2', own.index)).toEqual(['kaffe2']);
  expect(queryWords('2steg3', own.index)).toEqual(['2steg3']);
  expect(queryWords('steg2a', own.index)).toEqual(['steg2a']);
});

test('two words without their space are read apart only if both tell something and are spelled so', () => {
  const own = anIndex([{ title: 'Bruker' }, { title: 'Sak' }]);
  expect(queryWords('nybruker', own.index)).toEqual(['ny', 'bruker']);
  expect(queryWords('nykaffen', own.index)).toEqual(['nykaffen']);
  expect(queryWords('nysnart', own.index)).toEqual(['nysnart']);
});
