import fs from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import {
  addressListFaults,
  unlistedAddresses,
  unlistedFaults,
} from '../../../../src/check/addresses/address-list.ts';
import { readAll } from '../../../../src/check/read/read-all.ts';
import { anArticle, aTree, SMALLEST } from '../../../build/content-build.ts';
import { aContentFolder } from '../../editing/content-folder/a-content-folder.ts';

const EXERCISE = fs.readFileSync('content/simulations/fjern-overflodige-lisenser.yaml', 'utf8');
const FILES = {
  ...SMALLEST,
  'categories.yaml':
    '- { id: hylle, title: Hylle, description: En., aliases: [bord] }\n- { id: ny-hylle, title: Ny, description: To. }\n',
  'articles/to.md': anArticle({ aliases: '[fjern]' }),
  'simulations/rydd.yaml': EXERCISE.replace('description:', 'aliases: [ryddet]\ndescription:'),
  'troubleshooters/tre.yaml': aTree('second').replace('slug: andre', 'slug: andre\n    aliases: [neste]'),
};
const namesOf = (files: Record<string, string>) => readAll(aContentFolder(files), '2026-11-26').names;
const faults = (text: string) => addressListFaults(text, 'adresser.txt', namesOf(FILES));

describe('a published address that nothing stands at is told', () => {
  test.each([
    ['artikler/too/', 'aliases: [too] i', 'articles/to.md'],
    ['kategorier/ny-hyle/', 'aliases: [ny-hyle] i', 'categories.yaml ved temaet «ny-hylle»'],
    ['ovelser/rydde-bort/', 'aliases: [rydde-bort] i', 'simulations/rydd.yaml'],
    ['feilsoking/tre/annen/', 'aliases: [annen] i', 'troubleshooters/tre.yaml'],
    ['feilsoking/trr/', 'aliases: [trr] i', 'troubleshooters/tre.yaml'],
  ])('%s, with where its name belongs and how to say that it is gone', (address, alias, file) => {
    const [fault, ...others] = faults(`# Liste\n${address}\n`);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'address-gone', line: 2, found: expect.stringContaining(address) });
    expect(fault?.expected).toContain(alias);
    expect(fault?.expected).toContain(file);
    expect(fault?.expected).toContain(`«${address} borte»`);
  });

  test('steps of a troubleshooter with a new name are not told beside it: its alias has them lead on', () => {
    const list = 'feilsoking/trr/\nfeilsoking/trr/andre/\n';
    expect(faults(list).map(({ line }) => line)).toEqual([1]);
    const tree = `aliases: [trr]\n${FILES['troubleshooters/tre.yaml']}`;
    const mended = namesOf({ ...FILES, 'troubleshooters/tre.yaml': tree });
    expect(addressListFaults(list, 'adresser.txt', mended)).toEqual([]);
  });

  test('of several new pages, none is named for an address that resembles none of them', () => {
    const files = {
      ...FILES,
      'articles/lage-et-utvalg.md': anArticle(),
      'articles/sende-en-utsendelse.md': anArticle(),
    };
    const [fault] = addressListFaults('artikler/bytte-passord/\n', 'adresser.txt', namesOf(files));
    expect(fault?.expected).toContain('i filen som har siden nå');
  });

  test('a page that is new is named before one that the list has', () => {
    const [fault] = faults('artikler/en/\nartikler/enn/\n');
    expect(fault?.expected).toContain('articles/to.md');
  });
});

test.each([
  'artikler/en/',
  'artikler/fjern/',
  'kategorier/bord/',
  'ovelser/ryddet/',
  'feilsoking/tre/neste/',
  'artikler/slettet/ borte',
])('%s is as it should be', (line) => expect(faults(line)).toEqual([]));

test.each(['artikler/tok/', 'artikler/gammel-tok/'])(
  '%s, now a draft, is called one, and hinders no build',
  (address) => {
    const files = { ...FILES, 'articles/tok.md': anArticle({ aliases: '[gammel-tok]' }) };
    const [fault] = addressListFaults(address, 'adresser.txt', namesOf(FILES), namesOf(files));
    expect(fault?.found).toContain('nå er et utkast');
    expect(fault?.isWarning).toBe(true);
    // Whoever follows the advice neither redirects the page nor says that it is gone for good.
    expect(`${fault?.expected} ${fault?.mend}`).not.toMatch(/aliases|borte/);
  },
);

test('a page that is there is not gone, and a line must be an address', () => {
  expect(faults('artikler/en/ borte\nhei\n').map(({ code, line }) => [code, line])).toEqual([
    ['address-line', 2],
    ['address-line', 1],
  ]);
});

test('addresses that the list lacks are told once, where there is a list', () => {
  const text = 'artikler/en/\nkategorier/hylle/\n';
  expect(unlistedAddresses(text, namesOf(SMALLEST))).toEqual([]);
  expect(unlistedFaults(aContentFolder(SMALLEST), '2026-11-26')).toEqual([]);
  expect(unlistedFaults(aContentFolder({ ...FILES, 'adresser.txt': text }), '2026-11-26')).toMatchObject([
    { code: 'address-unlisted', found: expect.stringMatching(/«artikler\/to\/» og \d+ til/) },
  ]);
});

test('a draft that is shown to colleagues is not published: its address is gone, and not to be listed', () => {
  vi.stubEnv('HELP_DRAFTS', 'shown');
  const files = { ...FILES, 'articles/utkast.md': anArticle({ draft: 'true' }) };
  const { names, written } = readAll(aContentFolder(files), '2026-11-26');
  const told = (line: string) => addressListFaults(line, 'adresser.txt', names, written);
  expect(told('artikler/utkast/ borte\n')).toEqual([]);
  expect(told('artikler/en/ borte\n')).toMatchObject([{ code: 'address-line' }]);
  expect(unlistedAddresses('', names)).toContain('artikler/en/');
  expect(unlistedAddresses('', names)).not.toContain('artikler/utkast/');
});
