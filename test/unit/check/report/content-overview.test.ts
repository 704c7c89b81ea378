import fs from 'node:fs';
import { expect, test } from 'vitest';
import { examineContent } from '../../../../src/check/check-content.ts';
import { anArticle, aTree, SMALLEST } from '../../../build/content-build.ts';
import { aContentFolder } from '../../editing/content-folder/a-content-folder.ts';

const EXERCISE = fs
  .readFileSync('content/simulations/fjern-overflodige-lisenser.yaml', 'utf8')
  .replace(/^(article|refusalArticle|next):.*\n/gm, '')
  .replace(/\]\((\w+):[^)]*\)/g, '](artikkel:en)');

test('each article, troubleshooter and exercise is there, with what leads to it and from it', () => {
  const folder = aContentFolder({
    ...SMALLEST,
    'articles/to.mdx': anArticle(
      { related: '[en]', asked: '[hva nå]', owner: 'Kari', reviewed: '2026-11-25', draft: 'true' },
      'Se [den ene](artikkel:en#del) og [meg](artikkel:to).\n\n<Exercise id="ovelse" />',
    ),
    'troubleshooters/tre.yaml': aTree('second'),
    'simulations/ovelse.yaml': EXERCISE,
  });
  const { items } = examineContent(folder, { base: '/', isOwn: false, today: '2026-11-26' });
  const of = (path: string) => items.find((item) => item.path === path);
  expect(items.map(({ path }) => path)).toEqual([
    'artikler/en/',
    'artikler/to/',
    'feilsoking/tre/',
    'ovelser/ovelse/',
  ]);
  // Linked from the draft, the troubleshooter and the exercise.
  expect(of('artikler/en/')).toMatchObject({ linksIn: 3, linksOut: 0, isPublished: true, due: '2027-11-24' });
  expect(of('artikler/to/')).toMatchObject({
    linksIn: 0,
    linksOut: 2,
    isPublished: false,
    owner: 'Kari',
    asked: ['hva nå'],
    lookedAt: '2026-11-25',
  });
  expect(of('ovelser/ovelse/')?.linksIn).toBe(1);
  expect(of('feilsoking/tre/')).toMatchObject({ kind: 'Feilsøking', title: 'Tre', linksOut: 1 });
  expect(of('artikler/en/')).toMatchObject({ words: 4, file: 'articles/en.md' });
});

test('problems stand with the file that has them', () => {
  const folder = aContentFolder({ ...SMALLEST, 'articles/to.md': anArticle({}, '## En\n\n## En') });
  const { items } = examineContent(folder, { base: '/', isOwn: false, today: '2026-11-26' });
  expect(items.find(({ path }) => path === 'artikler/to/')?.problems).toEqual([
    expect.stringContaining('linje 8'),
  ]);
  expect(items.find(({ path }) => path === 'artikler/en/')?.problems).toEqual([]);
});
