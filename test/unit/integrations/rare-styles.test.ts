import fs from 'node:fs';
import { expect, test } from 'vitest';
import { RARE_SHEETS, withRareStyles } from '../../../src/integrations/rare-styles.ts';

const page = (text: string) =>
  `<html><head><style>a{b:c}</style></head><body><main><div class="prose">${text}</div></main></body></html>`;
const sheetsOf = (html: string) => [...html.matchAll(/<style>(.*?)<\/style>/g)].map(([, css = '']) => css);

test('a page without pictures, films, files, aligned columns and footnotes stays as it is', () => {
  expect(withRareStyles(page('<p>Tekst</p>'))).toBe(page('<p>Tekst</p>'));
});

test.each([
  ['a picture', '<p><img src="a.png" alt="A"></p>', '.picture{'],
  ['an aligned column', '<td class="to-end">3</td>', '.to-end'],
  ['footnotes', '<section class="footnotes">', '.footnotes{'],
])('a page with %s has the styles for it, behind those of every page', (_, text, rule) => {
  const [own, rare = '', ...others] = sheetsOf(withRareStyles(page(text)));
  expect(own).toBe('a{b:c}');
  expect(rare).toContain(rule);
  expect(others).toEqual([]);
});

test('the sheets are written without comments and with all their rules', () => {
  const rules = RARE_SHEETS.map((sheet) => fs.readFileSync(sheet, 'utf8').match(/\{/g)?.length ?? 0);
  const written = sheetsOf(withRareStyles(page('<img><td class="to-end">')))[1] ?? '';
  expect(written.match(/\{/g)).toHaveLength(rules.reduce((sum, count) => sum + count, 0));
  expect(written).not.toMatch(/\/\*|\n| {2}/);
});
