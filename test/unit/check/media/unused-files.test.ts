import { expect, test } from 'vitest';
import { unusedFaults } from '../../../../src/check/media/unused-files.ts';
import { readAll } from '../../../../src/check/read/read-all.ts';
import { anArticle, SMALLEST } from '../../../build/content-build.ts';
import { aContentFolder } from '../../editing/content-folder/a-content-folder.ts';

function unused(files: Record<string, string>): string[] {
  const folder = aContentFolder({ ...SMALLEST, ...files });
  const { content } = readAll(folder, '2026-11-26');
  return unusedFaults(folder, content.articles.values()).map(({ found }) => /«(.*?)»/.exec(found)?.[1] ?? '');
}

test('files that no article uses are told, each by its name', () => {
  const files = ['articles/a.png', 'articles/under/b.webm', 'media/c.pdf', 'media/under/d.vtt'];
  expect(unused(Object.fromEntries(files.map((file) => [file, ''])))).toEqual([
    'a.png',
    'b.webm',
    'c.pdf',
    'd.vtt',
  ]);
});

test('what an article shows or offers is used, with what belongs to a film, and so for a draft', () => {
  expect(
    unused({
      'articles/under/med.md': anArticle({}, '![A](./a.png)\n\n![Film](../../media/film.mp4)'),
      'articles/utkast.mdx': anArticle(
        { draft: 'true' },
        '[B](../media/b%20%C3%A5.pdf#side)\n\n[A][a]\n\n[a]: ./c.png',
      ),
      'articles/under/a.png': '',
      'articles/c.png': '',
      'media/film.mp4': '',
      'media/film.jpg': '',
      'media/film.vtt': '',
      [`media/b ${'å'.normalize('NFD')}.pdf`]: '',
    }),
  ).toEqual([]);
});

test('what is told elsewhere, or belongs to a program, is not told here', () => {
  const files = ['articles/kladd.docx', 'articles/en.md.txt', 'articles/.DS_Store', 'media/~$liste.xlsx'];
  expect(unused(Object.fromEntries(files.map((file) => [file, ''])))).toEqual([]);
});
