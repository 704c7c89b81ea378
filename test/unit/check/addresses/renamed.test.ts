import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { anArticle, aTree, SMALLEST } from '../../../build/content-build.ts';
import { aContentFolder } from '../../editing/content-folder/a-content-folder.ts';

const told = (files: Record<string, string>) =>
  checkContent(aContentFolder({ ...SMALLEST, ...files }), { base: '/', isOwn: false, today: '2026-11-26' })
    .filter(({ file }) => file !== 'src/site.ts')
    .map(({ code, expected }) => [code, expected]);

describe('a link to what has another name now is told with that name', () => {
  test.each([
    [
      'an article, as its file says',
      '[En](artikkel:eneste#del)',
      { en: 'aliases: [eneste]' },
      '«artikkel:en#del», som artikkelen heter nå',
    ],
    [
      'a heading, as its article says',
      '[En](artikkel:en#bit)',
      { en: 'aliases: ["#bit > del"]' },
      '«artikkel:en#del», som overskriften heter nå',
    ],
    [
      'a heading that is in another article now',
      '[En](artikkel:to#bit)',
      { en: 'aliases: ["to#bit > del"]' },
      '«artikkel:en#del», som overskriften heter nå',
    ],
    [
      'a heading of its own article',
      '## Her\n\n[Den](#der)',
      { to: 'aliases: ["#der > her"]' },
      '«#her», som overskriften heter nå',
    ],
    [
      'a heading of its own article that is elsewhere now',
      '[Bit](#bit)',
      { en: 'aliases: ["to#bit > del"]' },
      '«artikkel:en#del», som overskriften heter nå',
    ],
  ])('%s', (_, body, fields: { en?: string; to?: string }, expected) => {
    const more = (field = '') => ({ [field.split(': ')[0] || 'order']: field.split(': ')[1] ?? '1' });
    const files = {
      'articles/en.md': anArticle({ title: 'Den ene', ...more(fields.en) }, 'Tekst.\n\n## Del\n\nMer tekst.'),
      'articles/to.md': anArticle(more(fields.to), body),
    };
    expect(told(files)).toEqual([[expect.any(String), `forventet ${expected}`]]);
  });

  test('an article, as the list of published addresses suggests, beside the advice to write an alias', () => {
    const files = {
      'adresser.txt': 'artikler/to/\nartikler/gammel/\nartikler/gammelost/\n',
      'articles/gammelost.md': anArticle({ title: 'Om ost' }),
      'articles/nytt-sted.md': anArticle({ title: 'Et sted' }, '## Del\n\nTekst.'),
      'articles/to.md': anArticle({ related: '[gammel]' }, '[Den](artikkel:gammel#del)'),
    };
    expect(told({ ...files, 'articles/en.md': '' }).filter(([code]) => code !== 'no-fields')).toEqual([
      ['address-gone', expect.stringContaining('nytt-sted.md')],
      ['unknown-related', 'forventet «nytt-sted», som artikkelen trolig heter nå'],
      ['missing-article', 'forventet «artikkel:nytt-sted#del», som artikkelen trolig heter nå'],
    ]);
  });

  test('a theme, an exercise and a troubleshooter', () => {
    const files = {
      'categories.yaml': '- { id: hylle, title: Hylle, description: En., aliases: [skap] }\n',
      'troubleshooters/nytt-tre.yaml': `aliases: [tre]\n${aTree('second')}`,
      'articles/to.md': anArticle({ category: 'skap' }, '[Tre](feilsoking:tre/second)'),
    };
    expect(told(files)).toEqual([
      ['unknown-theme', 'forventet «hylle», som temaet heter nå'],
      ['missing-tree', 'forventet «feilsoking:nytt-tre/second», som feilsøkingen heter nå'],
    ]);
  });
});

describe('what refers to a tree is not blamed for a mistake in the tree', () => {
  const beside = {
    'adresser.txt': 'feilsoking/tre/\nfeilsoking/tre/andre/\nfeilsoking/tre/slutt/\n',
    'articles/to.md': anArticle({}, '[Andre](feilsoking:tre/second) og [slutt](feilsoking:tre/end)'),
  };
  const sound = aTree('second');

  test.each([
    ['that cannot be read', sound.replace('\n  first:', '\nfirst:'), 'yaml-syntax'],
    ['in which a step is not indented', sound.replace('\n  second:', '\nsecond:'), 'wrong-form'],
    ['in which a result is not indented', sound.replace('\n  end:', '\nend:'), 'wrong-form'],
    ['whose results have another name', sound.replace('outcomes:', 'outcome:'), 'wrong-form'],
    ['in which a step has no address', sound.replace('    slug: andre\n', ''), 'wrong-form'],
  ])('%s', (_, tree, code) => {
    expect(told({ ...beside, 'troubleshooters/tre.yaml': sound })).toEqual([]);
    expect(told({ ...beside, 'troubleshooters/tre.yaml': tree }).map(([code]) => code)).toEqual([code]);
  });
});

test('a second file at the address of an article blames no link to the headings of the first', () => {
  const files = {
    'articles/to.md': anArticle({}, '[Del](artikkel:en#del)'),
    'articles/under/en.md': anArticle({ title: 'Den andre' }),
  };
  expect(told(files).map(([code]) => code)).toEqual(['same-address']);
});

test('a file in another encoding is told of once', () => {
  const folder = aContentFolder(SMALLEST);
  fs.writeFileSync(path.join(folder, 'articles/to.md'), Buffer.from(`\uFEFF${anArticle()}`, 'utf16le'));
  const problems = checkContent(folder, { base: '/', isOwn: false, today: '2026-11-26' });
  expect(problems.filter(({ file }) => file !== 'src/site.ts').map(({ code }) => code)).toEqual(['not-utf8']);
});

test('a draft is one, however YAML lets its writer say so', () => {
  const files = {
    'articles/utkast.md': anArticle({ title: 'Et utkast', draft: 'True' }),
    'articles/to.md': anArticle({}, '[Den](artikkel:utkast)'),
  };
  expect(told(files).map(([code]) => code)).toEqual(['held-back']);
});

test('labels that cannot be read blame no bold text', () => {
  const files = {
    'labels.yaml': '- norwegian: Om: mer\n  source: bilde\n  sure: confirmed\n',
    'articles/to.md': anArticle({}, 'Klikk på **Lisenser**.'),
  };
  expect(told(files).map(([code]) => code)).toEqual(['yaml-syntax']);
});

test('a theme whose id has a wrong form is told once, and not by its articles and addresses', () => {
  const files = {
    'categories.yaml': '- { id: min hylle, title: Hylle, description: En. }\n',
    'adresser.txt': 'artikler/en/\nkategorier/min-hylle/\n',
    'articles/en.md': anArticle({ category: 'min-hylle' }),
  };
  expect(told(files).map(([code]) => code)).toEqual(['wrong-form']);
});
