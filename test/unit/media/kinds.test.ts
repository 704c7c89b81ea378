import { expect, test } from 'vitest';
import { kindOf, mediaPath } from '../../../src/media/kinds.ts';

test.each([
  ['./liste.pdf', './liste.pdf'],
  ['liste.PDF', 'liste.PDF'],
  ['../media/liste.pdf#page=2', '../media/liste.pdf'],
])('%s stands beside the article or in a folder near it', (written, path) => {
  expect(mediaPath(written)).toBe(path);
});

test.each([
  'https://firma.no/a.pdf',
  '/fil.pdf',
  '//firma.no/a.pdf',
  '#del',
  '../to/',
  'en.md',
  'side.html',
  'artikkel:en',
  'mailto:a@b.no',
  '',
])('«%s» is no file of the article', (written) => {
  expect(mediaPath(written)).toBeUndefined();
});

test('readers know a file by its program or its letters; what can run is none of them', () => {
  expect(['a.pdf', 'a.DOCX', 'a.xlsx', 'film.mp4'].map(kindOf)).toEqual([
    'PDF',
    'Word',
    'Excel',
    'film, MP4',
  ]);
  expect(['a.exe', 'a.html', 'a.js', 'a.svg', 'a'].map(kindOf)).toEqual(Array(5).fill(undefined));
});
