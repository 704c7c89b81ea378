import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { SMALLEST } from '../../build/content-build.ts';
import { aContentFolder } from '../editing/content-folder/a-content-folder.ts';
import { aPage, aSource } from './importing.ts';

/** Runs the command as an editor does. */
function run(...words: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('node', ['src/import/command.ts', ...words], {
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

test('makes the articles, says where the report is, and ends with 1 when something could not be read', () => {
  const folder = aContentFolder(SMALLEST);
  const source = aSource({ 'a.html': aPage('<h1>A</h1><p>Tekst.</p>'), 'b.docx': 'ikke Word' });
  const { code, said } = run(source, '--til', folder);
  expect(code).toBe(1);
  expect(said).toContain(
    '«b.docx»: fant noe annet enn et Word-dokument; forventet et Word-dokument (.docx).',
  );
  expect(said).toMatch(/Rapporten står i .*importrapport\.md\./);
  expect(said).not.toMatch(/^\s+at /m);
  expect(said).toContain(fs.readFileSync(path.join(folder, 'importrapport.md'), 'utf8'));
  expect(fs.existsSync(path.join(folder, '.skjema/artikkel.json'))).toBe(true);
  fs.rmSync(path.join(source, 'b.docx'));
  expect(run(source, '--til', folder).code).toBe(0);
});

test('is a trial too where npm has kept the option for itself, as in PowerShell', () => {
  const folder = aContentFolder(SMALLEST);
  const source = aSource({ 'a.html': aPage('<h1>A</h1><p>Tekst.</p>') });
  vi.stubEnv('npm_config_proeve', 'true');
  const { code, said } = run(source);
  expect([code, said]).toEqual([0, expect.stringContaining('Ingenting er skrevet.')]);
  expect(fs.existsSync(path.join(folder, 'articles/importert'))).toBe(false);
});

test.each([[[]], [['--ukjent']], [['a', 'b']], [['a', '--til', '/finnes/ikke']]])(
  'says what is expected of %j, in a few lines',
  (words) => {
    const { code, said } = run(...words);
    expect(code).toBe(1);
    expect(said).toMatch(/Skriv hvilken mappe|forventet en mappe med innhold/);
    expect(said).not.toMatch(/^\s+at /m);
  },
);
