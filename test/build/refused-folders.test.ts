import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UNFINISHED } from '../../src/integrations/out-folder.ts';
import { anArticle, build, SMALLEST } from './content-build.ts';

function aFolder(files: Record<string, string> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mappe-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  return folder;
}

describe('a build is refused before anything is deleted', () => {
  test('where it would empty a folder of somebody', async () => {
    const out = aFolder({ 'bilde.jpg': 'katt' });
    const { built, output } = await build(SMALLEST, { HELP_OUT: out });
    expect(built).toBe(false);
    expect(output.trim()).toMatch(/^HELP_OUT: .*$/);
    expect(output).toContain(out);
    expect(fs.readFileSync(path.join(out, 'bilde.jpg'), 'utf8')).toBe('katt');
  });

  test('where it would empty the content', async () => {
    const content = aFolder({ 'categories.yaml': SMALLEST['categories.yaml'] ?? '' });
    fs.mkdirSync(path.join(content, 'articles'));
    fs.writeFileSync(path.join(content, 'articles/en.md'), anArticle());
    const { built, output } = await build(SMALLEST, { HELP_CONTENT: content, HELP_OUT: content });
    expect(built).toBe(false);
    expect(output.trim()).toMatch(/^HELP_OUT: .*innholdet.*$/);
    expect(fs.readFileSync(path.join(content, 'articles/en.md'), 'utf8')).toBe(anArticle());
  });

  test('where there is nothing to build', async () => {
    const folder = path.join(aFolder(), 'borte');
    const { built, output, out } = await build(SMALLEST, { HELP_CONTENT: folder });
    expect(built).toBe(false);
    expect(output.trim()).toMatch(/^HELP_CONTENT: .*$/);
    expect(output).toContain(folder);
    expect(fs.existsSync(out)).toBe(false);
  });

  test('where a file’s name cannot be an address', async () => {
    const { built, output } = await build({ ...SMALLEST, 'articles/Åpne saker.md': anArticle() });
    expect(built).toBe(false);
    expect(output).toContain('articles/Åpne saker.md');
    expect(output).toContain('«apne-saker.md»');
    expect(output).not.toMatch(/^\s+at /m);
  });
});

test('addresses that nobody can read and places that cannot be told apart are told together, by file and line', async () => {
  const { built, output } = await build({
    ...SMALLEST,
    'articles/to.md': anArticle(
      {},
      'Gå til https://servernavn.no:portnummer i dag, eller [skriv](mailto:).\n\n## !!!\n\n## Svar\n\n<p id="svar">Ja.</p>',
    ),
  });
  expect(built).toBe(false);
  for (const told of [
    /to\.md:8:\d+: fant «https:\/\/servernavn\.no:portnummer»/,
    /to\.md:8:\d+: fant «mailto:»/,
    /to\.md:10:1: fant «## !!!», en overskrift uten bokstaver/,
    /to\.md:14:\d+: fant «svar», som er id for to steder/,
  ])
    expect(output).toMatch(told);
  expect(output).not.toMatch(/Invalid URL|Stack trace|^\s+at /m);
});

test('what only the written pages show is told too, and what that build left the next one may empty', async () => {
  const body = 'Les [om oss](/om/#borte).';
  const { built, output, out } = await build({ ...SMALLEST, 'articles/to.md': anArticle({}, body) });
  expect(built).toBe(false);
  expect(output).toMatch(/to\.md:8: lenken «\/om\/#borte» går til en overskrift som ikke finnes/);
  expect(output).not.toMatch(/Stack trace|^\s+at /m);
  expect(fs.existsSync(path.join(out, UNFINISHED))).toBe(true);
});

test.each([
  [
    'check',
    'src/check/commands/check.ts',
    { HELP_CONTENT: 'borte' },
    /^1 feil .*\n.*finnes ikke; forventet en mappe.*\n.*$/m,
  ],
  ['serve', 'src/integrations/serve.ts', { HELP_OUT: 'borte' }, /^HELP_OUT: .*npm run build.*$/],
  ['package', 'src/integrations/package.ts', { HELP_OUT: 'borte' }, /^HELP_OUT: .*npm run build.*$/],
])('%s says what is missing, and no more', (_, command, variables, told) => {
  const { status, stderr } = spawnSync(process.execPath, [command], {
    env: { ...process.env, ...variables },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(told);
});
