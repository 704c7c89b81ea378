import { describe, expect, test } from 'vitest';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import { readContextValue } from '../../../../src/troubleshooter/core/read-context-value.ts';
import type { Context } from '../../../../src/troubleshooter/core/tree.ts';
import { aTree } from '../trees.ts';

const tree = aTree({ role: { admin: 'do', user: 'ask' } });
type TextKey = Exclude<keyof Context, 'excess'>;
const read = (key: TextKey, value: string) =>
  readLink(tree, '', `v=1&${new URLSearchParams({ [key]: value })}`);

const days = ['2026-12-24', '2024-02-29', '2000-02-29', '2026-01-31', '1999-12-31'];
const noDays = [
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '24.12.2026',
  '2026-12-24T00:00',
  '+002026-12-24',
  '20261224',
  '',
];

describe.each<[key: TextKey, accepted: string[], refused: string[]]>([
  ['expires', days, noDays],
  ['maintenanceTo', days, noDays],
  ['versionReleased', days, noDays],
  [
    'version',
    ['10', '10.2', '9.2.5530.1232', '12.1.0.0.7'],
    ['', '.', '10.', '.1', 'v10', '10-2', '10,2', '1.2.3.4.5.6', '12345', '1.1234567', '１０'],
  ],
  [
    'status',
    ['Ok', 'NewLicenseAvailable', 'ProblemWithLicense', 'NewLicenseActivated'],
    ['', '6', '-1', '1.0', '99', '100000', 'Okay', 'constructor', 'toString', '__proto__'],
  ],
  [
    'customer',
    ['Cust12345', 'a', 'A-1', '12345678901234567890'],
    ['', '123456789012345678901', 'cust_1', 'cust 1', 'Cust12345/', 'ø1', '<b>'],
  ],
  [
    'serial',
    ['1000000006'],
    ['', '100000000', '10000000061', '10000 0000', '100000000a', '１００００００００６', '1e9'],
  ],
  [
    'company',
    [
      'Eksempel Fiskeredskap AS',
      'A',
      'Ås & Sønn, 24/7 (Norge)',
      'Nr. 1 - e.l.',
      'x'.repeat(80),
      '<b>AS</b>',
      '株式会社',
    ],
    [
      '',
      'x'.repeat(81),
      'https://evil.example',
      'ftp://a',
      'www.example',
      'ola@firma',
      'Ring firma.no',
      'firma.no/logg-inn',
      'blå.no',
      'firma.COM',
    ],
  ],
])('%s', (key, accepted, refused) => {
  test.each(accepted)('accepts %j as it is', (value) => {
    const { facts, notices } = read(key, value);
    expect(facts?.context).toEqual({ [key]: value });
    expect(notices).toEqual([]);
  });

  test.each(refused)('refuses %j with a notice', (value) => {
    const { facts, notices } = read(key, value);
    expect(facts?.context).toEqual({});
    expect(notices).toEqual([{ key, reason: 'bad-value' }]);
  });

  test('takes away space around a value', () => {
    expect(read(key, ` ${accepted[0]} `).facts?.context).toEqual({ [key]: accepted[0] });
  });
});

describe('status by its code is shown by its name', () => {
  test.each([
    ['0', 'Ok'],
    ['1', 'NewLicenseAvailable'],
    ['2', 'NewCompanyNameAvailable'],
    ['3', 'NewSerialAvailable'],
    ['4', 'UseCustomMessage'],
    ['5', 'UseCustomMessageAndUrl'],
    ['100', 'ProblemWithLicense'],
    ['5000', 'UnknownError'],
    ['problemwithlicense', 'ProblemWithLicense'],
  ])('%s is %s', (written, name) => {
    expect(read('status', written).facts?.context).toEqual({ status: name });
  });
});

describe('a company name holds nothing invisible', () => {
  test.each([
    ['a line break', '\n'],
    ['a tab', '\t'],
    ['a null', '\0'],
    ['a C1 control', '\u0085'],
    ['a zero-width space', '\u200b'],
    ['a zero-width joiner', '\u200d'],
    ['a left-to-right mark', '\u200e'],
    ['an Arabic letter mark', '\u061c'],
    ['a right-to-left override', '\u202e'],
    ['a right-to-left isolate', '\u2067'],
    ['a line separator', '\u2028'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\ufeff'],
  ])('%s', (_, mark) => {
    expect(read('company', `Eksempel${mark}AS`).facts?.context).toEqual({});
  });
});

describe('a fact that the reader corrects', () => {
  test.each<[keyof Context, string, string]>([
    ['expires', ' 2026-12-24 ', '2026-12-24'],
    ['version', '11.2', '11.2'],
    ['status', '100', 'ProblemWithLicense'],
    ['company', ' Eksempel AS ', 'Eksempel AS'],
  ])('%s: %j is read as in a link', (key, written, value) => {
    expect(readContextValue(key, written)).toBe(value);
  });

  test.each<[keyof Context, string]>([
    ['expires', '24.12.2026'],
    ['serial', '1'],
    ['company', 'www.example'],
    ['excess', 'Gold:1'],
    ['excess', ''],
  ])('%s: %j is nothing', (key, written) => {
    expect(readContextValue(key, written)).toBeUndefined();
  });

  test('excess is read whole or not at all, so that no part of it is lost unseen', () => {
    expect(readContextValue('excess', 'Sales Premium:2, service premium:1')).toEqual([
      { plan: 'Sales Premium', count: 2 },
      { plan: 'Service Premium', count: 1 },
    ]);
    expect(readContextValue('excess', 'Sales Premium:2,Gold:1')).toBeUndefined();
  });
});
