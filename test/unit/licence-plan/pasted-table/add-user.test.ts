import { expect, test } from 'vitest';
import { addUser } from '../../../../src/licence-plan/pasted-table/add-user.ts';

const added = { name: 'Kari', plan: 'Sales Premium' };
const away = { ...added, lastLogin: '24.12.2025' };

test.each([
  [
    'gets our headers where there was nothing',
    '',
    added,
    'Navn;Brukerplan;Sist innlogget;Sluttet;Åpne saker\nKari;Sales Premium;;;\n',
  ],
  [
    '… or space alone',
    ' \n',
    added,
    'Navn;Brukerplan;Sist innlogget;Sluttet;Åpne saker\nKari;Sales Premium;;;\n',
  ],
  [
    'comes in our order below lines without headers, and empty lines at the end go',
    '  Ola;Sales Premium\n\n',
    added,
    '  Ola;Sales Premium\nKari;Sales Premium;;;\n',
  ],
  [
    'comes under headers that are there, and adds none',
    'Avdeling;Navn;Brukerplan\nSalg;Ola;Sales Premium',
    added,
    'Avdeling;Navn;Brukerplan\nSalg;Ola;Sales Premium\n;Kari;Sales Premium\n',
  ],
  [
    'brings the header of what no column was for',
    'Navn;Brukerplan\nOla;Sales Premium',
    away,
    'Navn;Brukerplan;Sist innlogget\nOla;Sales Premium\nKari;Sales Premium;24.12.2025\n',
  ],
  [
    'is quoted where the name holds what parts the cells',
    'Navn,Brukerplan\nOla,Sales Premium',
    { ...added, name: 'Nes, Kari' },
    'Navn,Brukerplan\nOla,Sales Premium\n"Nes, Kari",Sales Premium\n',
  ],
  [
    '… or a quotation mark',
    'Navn;Brukerplan\nOla;Sales Premium',
    { ...added, name: 'Kari "K" Nes' },
    'Navn;Brukerplan\nOla;Sales Premium\n"Kari ""K"" Nes";Sales Premium\n',
  ],
  [
    'stands between bars where the lines do, also below a title',
    'Liste\n|Navn|Brukerplan|\n|Ola|Sales Premium|',
    away,
    'Liste\n|Navn|Brukerplan|Sist innlogget|\n|Ola|Sales Premium|\n|Kari|Sales Premium|24.12.2025|\n',
  ],
  [
    '… with space around them',
    '  |Navn|Brukerplan|  \n|Ola|Sales Premium|',
    away,
    '  |Navn|Brukerplan|Sist innlogget|\n|Ola|Sales Premium|\n|Kari|Sales Premium|24.12.2025|\n',
  ],
  [
    'has bars between the cells alone where the lines have',
    'Navn|Brukerplan\nOla|Sales Premium',
    away,
    'Navn|Brukerplan|Sist innlogget\nOla|Sales Premium\nKari|Sales Premium|24.12.2025\n',
  ],
  [
    '… also where a bar ends the headers',
    'Navn|Brukerplan|\nOla|Sales Premium|',
    added,
    'Navn|Brukerplan|\nOla|Sales Premium|\nKari|Sales Premium|\n',
  ],
])('a user who is added %s', (_, text, values, written) => {
  expect(addUser(text, values)).toBe(written);
});
