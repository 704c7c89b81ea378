import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { anArticle, build, SMALLEST } from './content-build.ts';

/** A day on which nothing in the content is due for review. */
const ON_A_DAY = { SOURCE_DATE_EPOCH: String(Date.parse('2026-12-01') / 1000) };

test('a build without faults says little, and warns of nothing but what a deployer can mend', async () => {
  const { built, output } = await build({}, { HELP_CONTENT: path.resolve('content'), ...ON_A_DAY });
  expect(built, output).toBe(true);
  const lines = output.split('\n').filter((line) => line.trim());
  expect(lines.filter((line) => line.includes('WARN') && !line.includes('[check] src/site.ts:'))).toEqual([]);
  expect(lines.length).toBeLessThanOrEqual(25);
});

test('what a deployer can mend is told, and what a folder need not have is not', async () => {
  const { built, output } = await build(SMALLEST);
  expect(built, output).toBe(true);
  expect(output).toMatch(/WARN.* src\/site\.ts:\d+: front\.troubleshooter: fant «lisensvarsel»/);
  expect(output).not.toMatch(/does not exist|MODULE_LEVEL_DIRECTIVE/);
});

test('bold text that is no listed label is told, and hinders nothing', async () => {
  const { built, output, out } = await build({
    ...SMALLEST,
    'labels.yaml': '- { norwegian: Lisenser, english: Licences, source: bilde, sure: confirmed }\n',
    'articles/to.md': anArticle({}, 'Det er **svært viktig**. Åpne **Lisenser**.\n\n**Vent:** Ikke nå.'),
  });
  expect(built, output).toBe(true);
  expect(output.match(/WARN.*fet tekst.*/g)).toEqual([
    expect.stringContaining('to.md:8: fet tekst: fant «svært viktig», som ikke står i labels.yaml'),
  ]);
  expect(fs.readFileSync(`${out}/artikler/to/index.html`, 'utf8')).toMatch(/Lisenser<\/strong> \(.*Licences/);
});
