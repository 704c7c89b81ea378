import { describe, expect, test, vi } from 'vitest';
import { contentIndex } from '../../../src/editing/content-index.ts';
import { siteFaults, stillToFill } from '../../../src/integrations/check-site.ts';
import { type SiteSettings, site } from '../../../src/site.ts';
import { aContentFolder, BOAT_TREE } from '../editing/content-folder.ts';

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
const faults = (changed: Partial<SiteSettings>) => {
  aContentFolder(FILES);
  return siteFaults({ ...FITTING, ...changed }, contentIndex());
};

describe('the settings', () => {
  test('as they stand fit the project’s own content', () => {
    vi.stubEnv('HELP_CONTENT', '');
    expect(siteFaults(site, contentIndex())).toEqual({ settings: [], content: [] });
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
    expect(faults(changed)).toEqual({ settings: [], content: [] });
  });

  test.each<[string, Partial<SiteSettings>, string]>([
    ['support', { support: 'hjlp' }, '«hjelp»'],
    ['front.troubleshooter', { front: { ...FITTING.front, troubleshooter: 'tree' } }, '«tre»'],
    ['front.articles.1', { front: { ...FITTING.front, articles: ['hjelp', 'hjel'] } }, '«hjelp»'],
    ['front.exercise', { front: { ...FITTING.front, exercise: 'enn' } }, '«en»'],
    ['licencePlan.steps', { licencePlan: { steps: 'artikkel:hjelp#fjerne' } }, '«fjern»'],
    ['licencePlan.suite', { licencePlan: { suite: 'artikkel:borte' } }, '«borte»'],
    ['licencePlan.exercise', { licencePlan: { exercise: 'ovelse:to' } }, '«to»'],
  ])(
    'name in %s what the content does not hold: told by field, with what is like it',
    (field, changed, told) => {
      const { settings, content } = faults(changed);
      expect(settings).toEqual([]);
      expect(content).toHaveLength(1);
      expect(content[0]?.startsWith(`${field}: `)).toBe(true);
      expect(content[0]).toContain(told);
    },
  );

  test.each<[string, object]>([
    ['address', { address: 'hjelp.firma.no' }],
    ['support', { support: 'https://[' }],
    ['support', { support: 'mailto:' }],
    ['feedback.endpoint', { feedback: { enabled: true, endpoint: '/svar' } }],
  ])('have in %s an address that nobody can read: told with what stood there', (field, changed) => {
    const { settings } = faults(changed);
    expect(settings).toHaveLength(1);
    expect(settings[0]).toMatch(new RegExp(`^${field}: fant «.*»; forventet`));
  });
});

describe('what is not filled in yet', () => {
  test.each([
    'https://hjelp.example.no',
    'https://example.com',
    'https://hjelp.example',
    'http://localhost:4321',
  ])('the address %s is an example', (address) => {
    expect(stillToFill({ address: address as 'https://x', owner: 'Firma AS' })).toEqual([
      expect.stringContaining(address),
    ]);
  });

  test('an owner is missing', () => {
    expect(stillToFill({ address: 'https://hjelp.firma.no', owner: ' ' })).toEqual([
      expect.stringMatching(/^owner/),
    ]);
  });

  test('nothing', () => {
    expect(stillToFill({ address: 'https://hjelp.firma.no', owner: 'Firma AS' })).toEqual([]);
  });
});
