import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { sentence } from '../../../../src/check/report/describe-problems.ts';
import { site } from '../../../../src/site.ts';
import { anArticle, SMALLEST } from '../../../build/content-build.ts';
import { aContentFolder } from '../../editing/content-folder/a-content-folder.ts';

/** The findings for an article with this text, beside files of these sizes in bytes. */
function toldOf(text: string, sizes: Record<string, number>): string[] {
  const folder = aContentFolder({ ...SMALLEST, 'articles/to.md': anArticle({ title: 'To' }, text) });
  for (const [name, bytes] of Object.entries(sizes)) {
    const file = path.join(folder, 'articles', name);
    const [open, close] = ['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">', '</svg>'];
    fs.writeFileSync(file, open + ' '.repeat(bytes - open.length - close.length) + close);
  }
  return checkContent(folder, { base: '/', isOwn: false, today: '2026-11-26' })
    .filter(({ file }) => file !== 'src/site.ts')
    .map((problem) => `${problem.code} ${sentence(problem)}`);
}

test('a picture and a file may be as large as the settings say, and no larger', () => {
  const { pictureUpTo, fileUpTo } = site.media;
  const text = '![Et bilde](./bilde.svg) [Listen](./liste.csv)';
  expect(toldOf(text, { 'bilde.svg': pictureUpTo, 'liste.csv': fileUpTo })).toEqual([]);
  expect(toldOf(text, { 'bilde.svg': pictureUpTo + 100_000, 'liste.csv': fileUpTo + 1_000_000 })).toEqual([
    expect.stringMatching(/^file-too-large .*«\.\/bilde\.svg» på 8,1 MB; forventet høyst 8 MB/),
    expect.stringMatching(/^file-too-large .*«\.\/liste\.csv» på 61 MB; forventet høyst 60 MB/),
  ]);
});

test('a file outside the content is not taken, though it is there', () => {
  expect(toldOf('[Listen](../../../package.json)', {})[0]).toMatch(/^missing-file /);
});

test('from a folder in articles, a file in media is one step more away, and that is told', () => {
  const told = (address: string) => {
    const folder = aContentFolder({
      ...SMALLEST,
      'articles/lisens/to.md': anArticle(
        { title: 'To' },
        `![En firkant](${address}) [Listen](../../media/a.csv)`,
      ),
      'media/firkant.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      'media/a.csv': 'a;b\n',
    });
    return checkContent(folder, { base: '/', isOwn: false, today: '2026-11-26' })
      .filter(({ file }) => file.endsWith('to.md'))
      .map(sentence);
  };
  expect(told('../../media/firkant.svg')).toEqual([]);
  for (const address of ['../media/firkant.svg', './firkant.svg'])
    expect(told(address)).toEqual([
      expect.stringMatching(/som ikke finnes; forventet «\.\.\/\.\.\/media\/firkant\.svg»$/),
    ]);
});

test('of a film, the picture too must be one', () => {
  const folder = aContentFolder({
    ...SMALLEST,
    'articles/to.md': anArticle({ title: 'To' }, '![En film](./film.mp4)'),
    'articles/film.mp4': '\0\0\0\x18ftypmp42',
    'articles/film.png': 'ikke et bilde',
  });
  const codes = checkContent(folder, { base: '/', isOwn: false, today: '2026-11-26' }).map(
    ({ code }) => code,
  );
  expect(codes).toContain('picture-unreadable');
});

test('the folder of everything that is allowed has nothing wrong', () => {
  const problems = checkContent(path.resolve('test/fixtures/everything'), {
    base: '/',
    isOwn: false,
    today: '2026-11-26',
  });
  expect(problems.filter(({ file }) => file !== 'src/site.ts').map(sentence)).toEqual([]);
});
