import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUsers } from '../../../../src/licence-plan/pasted-table/read-users.ts';

const HEADERS = ['Navn', 'Brukerplan', 'Sist innlogget', 'Sluttet'];
const read = (rows: readonly (readonly string[])[]) =>
  readUsers(rows.map((cells) => cells.join('\t')).join('\n'), {
    listed: ['Sales Premium', 'Vår egen plan'],
    today: '2026-11-25',
  });
const names = (rows: readonly (readonly string[])[]) => read(rows).users.map(({ name }) => name);

/** Whoever is left out of a list is not suggested, and somebody who uses the product is asked in their place. */
describe('nobody goes with an odd row above', () => {
  const OLA = ['Ola Nordmann', 'Sales Premium', '01.10.2026'];
  const KARI = ['Kari Nordmann', 'Sales Premium', 'aldri'];
  const PER = ['Per Hansen', 'Sales Premium', '03.10.2026'];
  const ODD = [
    ['integrasjon', '', 'ikke registrert'],
    ['integrasjon', 'Ingen', 'mangler'],
    ['Integrasjon', 'Ingen', 'Mangler', 'Permisjon'],
    ['Avdeling', 'Bergen', 'Oslo'],
    ['integrasjon', '–', 'ikke registrert'],
    ['Avdeling Salg', '–', 'Oslo kontor'],
    ['Siri Hansen', 'Sales Lite', 'sjelden', 'permisjon'],
    ['Integrasjon', 'Sales lite', 'Sjelden', 'Permisjon'],
    ['Siri Hansen', 'Sales Premum', 'sjelden'],
    ['Siri', 'Sales Premum', 'sjelden'],
    ['Dag', 'Vår plan', 'siden'],
  ];

  test.each(ODD.flatMap((odd) => [[[odd]], [[[''], odd]]]))('%j', (odd) => {
    const others = ['Ola Nordmann', 'Kari Nordmann', 'Per Hansen'];
    const left = (rows: readonly (readonly string[])[]) =>
      names(rows).filter((name) => others.includes(name));
    expect(left([HEADERS, OLA, ...odd, KARI, PER])).toEqual(others);
    expect(left([HEADERS, ...odd, OLA, KARI, PER])).toEqual(others);
    expect(left([OLA, ...odd, KARI, PER])).toEqual(others);
    expect(left([...odd, OLA, KARI, PER])).toEqual(others);
  });

  test('and a gap is an empty line, not one that was told of, nor one that HTML has between rows', () => {
    const odd = ['Integrasjon', 'Annet', 'Mangler', 'Permisjon'];
    expect(names([HEADERS, OLA, HEADERS, odd, KARI])).toContain('Kari Nordmann');
    expect(names([HEADERS, OLA, ['#NAVN?', 'Sales Premium'], odd, KARI])).toContain('Kari Nordmann');
    const html = [HEADERS, OLA, odd, KARI].map((cells) => [`<tr><td>${cells.join('<td>')}\n</tr>\n\n`]);
    expect(names([['<table>'], ...html])).toContain('Kari Nordmann');
  });

  test('and somebody without a plan is counted as such', () => {
    const list = read([HEADERS, OLA, ['integrasjon', '', 'ikke registrert'], KARI, PER]);
    expect(list.users).toMatchObject([
      { lastLogin: '2026-10-01' },
      { lastLogin: 'never' },
      { lastLogin: '2026-10-03' },
    ]);
    expect(list).toMatchObject({ withoutPlan: 1, withoutPlanLines: [3], problems: [] });
  });
});

describe('headers of another table end ours', () => {
  const OWN = [HEADERS, ['Kari', 'Sales Premium', '24.11.2026', 'nei']];
  const BELOW = ['Kari', 'Sales Premium', '01.01.2019', 'ja'];

  test.each([
    'Hvem;Hva;Startdato;Aktiv',
    'hvem;hva;startdato',
    'Kundens navn;Produkt;Gyldig til;Betalt',
    'Employee name;Product;Start date;Active',
    'Konsulent;Pakke;Oppstart',
  ])('%s, wherever they stand', (text) => {
    const below = text.split(';');
    for (const rows of [
      [...OWN, below, BELOW],
      [...OWN, [''], below, BELOW],
    ])
      expect(read(rows).users).toEqual(read(OWN).users);
    expect(names([below, BELOW])).toEqual([]);
  });

  test('of words we do not know, below an empty line or at the top', () => {
    const below = ['Mottaker', 'Ytelse', 'Levert', 'Fakturert'];
    expect(read([...OWN, [''], below, BELOW]).users).toEqual(read(OWN).users);
    expect(names([below, BELOW])).toEqual([]);
    expect(names([...OWN, below, BELOW])).toHaveLength(3);
  });

  test('and the reader is told which headers we read', () => {
    const [problem] = read([['Hvem', 'Hva', 'Startdato'], BELOW]).problems;
    expect(problem).toMatchObject({
      found: 'overskrifter vi ikke kan bruke: «Hvem», «Hva», «Startdato»',
      expected:
        'overskriftene «Navn», «Brukerplan», «Sist innlogget», «Sluttet», «Åpne saker», eller noen av dem',
    });
  });
});

describe('a row of words that headers are made of ends no list', () => {
  const OLA = ['Ola', 'Sales Premium', '24.11.2026', 'nei'];
  const KARI = ['Kari', 'Sales Premium', '01.01.2019', 'ja'];
  const isKariRead = (...rows: readonly (readonly string[])[]) => names([...rows, KARI]).includes('Kari');
  const strange = ['Hvem', 'Hva', 'Startdato', 'Aktiv'];

  test('right below our headers, wherever these stand', () => {
    expect(isKariRead(HEADERS, strange)).toBe(true);
    expect(isKariRead(OLA, HEADERS, strange)).toBe(true);
    expect(isKariRead(HEADERS, OLA, strange)).toBe(false);
  });

  test('where it names nobody', () => {
    expect(isKariRead(HEADERS, OLA, ['', 'Hva', 'Startdato', 'Aktiv'])).toBe(true);
  });

  test('where a cell is longer than headers are', () => {
    const long = (length: number) => ['Hvem', 'Hva', 'Startdato', 'Dato '.repeat(20).slice(0, length)];
    expect(isKariRead(HEADERS, OLA, long(59))).toBe(false);
    expect(isKariRead(HEADERS, OLA, long(64))).toBe(true);
  });

  test('below an empty line, if a cell is a value, says that it is unknown or looks like a name', () => {
    const apart = (...cells: string[]) => isKariRead(HEADERS, OLA, [''], cells);
    expect(apart('Mottaker', 'Ytelse', 'Levert', 'Fakturert')).toBe(false);
    expect(apart('Mottaker', 'Ytelse', 'Aldri', 'Fakturert')).toBe(true);
    expect(apart('Per Hansen', 'Ytelse', 'Levert', 'Fakturert')).toBe(true);
    expect(apart('Mottaker', 'Ukjent', 'Levert', 'Fakturert')).toBe(true);
  });

  test('below a cell of two lines, which is no gap', () => {
    const two = ['"Ola\nNordmann"', 'Sales Premium', '24.11.2026', 'nei'];
    expect(isKariRead(HEADERS, two, ['Mottaker', 'Ytelse', 'Levert', 'Fakturert'])).toBe(true);
  });
});

/** Neither a name of a column nor a word that headers of other tables are made of. */
const notHeader = fc.constantFrom(
  ...[
    'integrasjon',
    'Integrasjon',
    'Dag Moe',
    'Oslo kontor',
    'Ingen',
    '–',
    '?',
    '',
    'Sales Lite',
    'Sales Premum',
  ],
  ...[
    'Sjelden',
    'permisjon',
    'ikke registrert',
    'aldri',
    'ja',
    'Premium',
    '5',
    '#NAVN?',
    'Sum',
    'Side 1 av 2',
  ],
);
const anyCell = fc.oneof(
  notHeader,
  fc.constantFrom('Hva', 'Startdato', 'Aktiv', 'Ansatt fra', 'Sales Premium', '24.11.2026'),
  fc.string({ unit: 'grapheme', maxLength: 70 }).map((text) => text.replace(/[\p{C}\p{Z}"<|]+/gu, ' ')),
);
/** With at least one cell in our columns that is no header. */
const oddRow = fc
  .tuple(notHeader, fc.array(anyCell, { minLength: 2, maxLength: 4 }), fc.nat(2))
  .map(([cell, cells, at]) => cells.toSpliced(at, 0, cell));
const person = fc.tuple(
  fc.constantFrom('Sales Premium', 'Service Essentials', 'Vår egen plan'),
  fc.constantFrom('', 'aldri', '24.11.2026', 'i går'),
  fc.constantFrom('', 'nei', 'ja', 'kanskje'),
);
const list = fc
  .array(person, { minLength: 1, maxLength: 6 })
  .map((people) => people.map((cells, i) => [`Person Nr${'abcdef'[i]}`, ...cells]));

describe('whatever is in the cells of one odd row', () => {
  const around = (rows: readonly string[][], odd: readonly string[][], at: number) => {
    const place = at % (rows.length + 1);
    return { place, rows: [...rows.slice(0, place), ...odd, ...rows.slice(place)] };
  };

  test('everybody else is read, if headers are above and the row stands among theirs', () => {
    fc.assert(
      fc.property(list, oddRow, fc.nat(), (people, odd, at) => {
        const text = [HEADERS, ...around(people, [odd], at).rows];
        expect(names(text)).toEqual(expect.arrayContaining(people.map(([name]) => name)));
      }),
      { numRuns: 1000 },
    );
  });

  test('everybody else is read or told of by line, also with no headers, or below an empty line', () => {
    fc.assert(
      fc.property(list, oddRow, fc.nat(), fc.boolean(), fc.boolean(), (people, odd, at, headed, apart) => {
        const { rows } = around(people, apart ? [[''], odd] : [odd], at);
        const text = headed ? [HEADERS, ...rows] : rows;
        const { users, problems } = read(text);
        text.forEach(([name = ''], i) => {
          if (!name.startsWith('Person ')) return;
          const isTold = problems.some(
            ({ line, lastLine = line, used }) => !used && line <= i + 1 && i + 1 <= lastLine,
          );
          expect(isTold || users.some((user) => user.name === name), name).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
