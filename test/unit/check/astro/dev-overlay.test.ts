import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overlayOf } from '../../../../src/check/astro/dev-overlay.ts';
import type { Problem } from '../../../../src/check/report/problem.ts';

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'overlay-'));
  fs.writeFileSync(path.join(folder, 'en.md'), ['1', '2', '3', '4', '5', '<b>6</b>', '7'].join('\n'));
  fs.writeFileSync(path.join(folder, 'to.md'), 'a');
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function aProblem(fields: Partial<Problem> = {}): Problem {
  return {
    code: 'value-wrong',
    file: path.join(folder, 'en.md'),
    line: 6,
    column: 3,
    found: 'fant «<script>»',
    expected: 'forventet et ord',
    severity: 'error',
    mend: 'Skriv et ord.',
    ...fields,
  } as Problem;
}

test('a mistake is told with its place, what stood there, what is expected and how to mend it', () => {
  const { err } = overlayOf([aProblem()]) ?? {};
  expect(err?.message).toContain('en.md:6:3: fant «&lt;script&gt;»; forventet et ord');
  expect(err).toMatchObject({
    loc: { file: path.join(folder, 'en.md'), line: 6, column: 3 },
    hint: 'Slik retter du: Skriv et ord.',
    title: 'Én feil i innholdet må rettes',
  });
});

test('its lines stand there as text, and its own is marked', () => {
  const code = overlayOf([aProblem()])?.err.highlightedCode;
  expect(code).toContain('<span class="line error-line">&lt;b&gt;6&lt;/b&gt;</span>');
  expect(code).toContain('<span class="line">2</span>');
  expect(code).not.toContain('<span class="line">1</span>');
});

test('those of the file that was changed last come first', () => {
  const other = path.join(folder, 'to.md');
  const problems = [aProblem(), aProblem({ file: other, line: 1, severity: 'error' })];
  expect(overlayOf(problems, other)?.err.loc?.file).toBe(other);
  expect(overlayOf(problems, other)?.err.message).toContain('en.md:6:3');
  expect(overlayOf(problems)?.err.loc?.file).toBe(path.join(folder, 'en.md'));
});

test('of very many, ten are told and the number of the rest', () => {
  const message = overlayOf(Array.from({ length: 14 }, () => aProblem()))?.err.message ?? '';
  expect(message.match(/fant «/g)).toHaveLength(10);
  expect(message).toContain('… og 4 til');
});

test('warnings alone are no mistakes', () => {
  expect(overlayOf([aProblem({ severity: 'warning' })])).toBeUndefined();
});

test('a file that is not there has no lines', () => {
  const gone = overlayOf([aProblem({ file: path.join(folder, 'borte.md'), line: undefined })]);
  expect(gone?.err.highlightedCode).toBe('');
});
