import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/check/read/read-folder.ts';
import { settingsFaults } from '../../../src/check/settings.ts';
import { type SiteSettings, site } from '../../../src/site.ts';
import { aContentFolder, BOAT_TREE } from '../editing/content-folder/a-content-folder.ts';

const FITTING: SiteSettings = {
  ...site,
  support: 'hjelp',
  front: { ...site.front, troubleshooter: 'tre', articles: ['hjelp'], exercise: 'en' },
  licencePlan: { steps: 'artikkel:hjelp#fjern', exercise: 'ovelse:en' },
  feedback: { enabled: true, endpoint: '' },
};
const FILES = {
  'articles/hjelp.md': '## Fjern\n',
  'simulations/en.yaml': '',
  'troubleshooters/tre.yaml': BOAT_TREE,
};
/** The problems, without fields that are not filled in. */
const faults = (changed: Partial<SiteSettings>, isOwn = true) =>
  settingsFaults(
    { ...FITTING, ...changed },
    readFolder(aContentFolder(FILES), '2026-11-26').targets,
    isOwn,
  ).filter(({ code }) => code !== 'setting-unfilled');
const unfilled = (changed: Partial<SiteSettings>) =>
  settingsFaults({ ...FITTING, ...changed }, readFolder(aContentFolder(FILES), '2026-11-26').targets, true);

describe('the settings', () => {
  test('are told what an article on the front page is called now', () => {
    const { targets } = readFolder(aContentFolder(FILES), '2026-11-26');
    const front = { ...FITTING.front, articles: ['gammel'] };
    const renamed = new Map([['artikkel:gammel', { name: 'hjelp', isSure: true }]]);
    expect(settingsFaults({ ...FITTING, front }, { ...targets, renamed }, true)[0]).toMatchObject({
      field: 'front.articles.0',
      expected: 'forventet «hjelp», som artikkelen heter nå',
    });
  });

  test('as they stand fit the project’s own content', () => {
    const told = settingsFaults(site, readFolder('content', '2026-11-26').targets, true);
    expect(told.filter(({ code }) => code !== 'setting-unfilled')).toEqual([]);
  });

  test.each<[string, Partial<SiteSettings>]>([
    ['by name', {}],
    [
      'left out',
      {
        front: { ...site.front, troubleshooter: undefined, articles: [], exercise: undefined },
        licencePlan: {},
        support: '',
      },
    ],
    ['outside', { support: 'https://firma.no/support' }],
    ['by mail', { support: 'mailto:support@firma.no' }],
    ['with an endpoint', { feedback: { enabled: true, endpoint: 'https://firma.no/svar' } }],
  ] as [string, Partial<SiteSettings>][])('may say %s what they mean', (_, changed) => {
    expect(faults(changed)).toEqual([]);
  });

  test.each<[string, Partial<SiteSettings>, string]>([
    ['support', { support: 'hjlp' }, '«hjelp»'],
    ['front.troubleshooter', { front: { ...FITTING.front, troubleshooter: 'tree' } }, '«tre»'],
    ['front.articles.1', { front: { ...FITTING.front, articles: ['hjelp', 'hjel'] } }, '«hjelp»'],
    ['front.exercise', { front: { ...FITTING.front, exercise: 'enn' } }, '«en»'],
    ['licencePlan.steps', { licencePlan: { steps: 'artikkel:hjelp#fjerne' } }, '#fjern»'],
    ['licencePlan.suite', { licencePlan: { suite: 'artikkel:borte' } }, '«artikkel:hjelp»'],
    ['licencePlan.exercise', { licencePlan: { exercise: 'ovelse:to' } }, '«ovelse:en»'],
  ])(
    'name in %s what the content does not hold: told by field, with what is like it',
    (field, changed, told) => {
      expect(faults(changed)).toMatchObject([
        { file: 'src/site.ts', field, isWarning: false, expected: expect.stringContaining(told) },
      ]);
      expect(faults(changed, false)).toMatchObject([{ field, isWarning: true }]);
    },
  );

  test.each<[string, object]>([
    ['address', { address: 'hjelp.firma.no' }],
    ['support', { support: 'https://[' }],
    ['support', { support: 'mailto:' }],
    ['feedback.endpoint', { feedback: { enabled: true, endpoint: '/svar' } }],
  ])('have in %s an address that nobody can read: told with what stood there', (field, changed) => {
    expect(faults(changed, false)).toMatchObject([
      { field, found: expect.stringMatching(/^fant «.*»$/), expected: expect.stringMatching(/^forventet/) },
    ]);
  });
});

describe('what is not filled in yet', () => {
  test.each([
    'https://hjelp.example.no',
    'https://example.com',
    'https://hjelp.example',
    'http://localhost:4321',
  ])('the address %s is an example', (address) => {
    expect(unfilled({ address: address as 'https://x', owner: 'Firma AS' })).toMatchObject([
      { code: 'setting-unfilled', field: 'address', found: expect.stringContaining(address) },
    ]);
  });

  test('an owner is missing', () => {
    expect(unfilled({ address: 'https://hjelp.firma.no', owner: ' ' })).toMatchObject([{ field: 'owner' }]);
  });

  test('nothing', () => {
    expect(unfilled({ address: 'https://hjelp.firma.no', owner: 'Firma AS' })).toEqual([]);
  });
});

test('a setting is told at its line', () => {
  const { targets } = readFolder(aContentFolder(FILES), '2026-11-26');
  const told = settingsFaults(site, targets, true).find(({ field }) => field === 'support');
  const lines = fs.readFileSync('src/site.ts', 'utf8').split('\n');
  expect(lines[(told?.line ?? 0) - 1]).toContain("support: 'kontakt-support'");
});
