import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BESIDE, MISTAKES } from '../unit/check/mistakes.ts';
import { aContentFolder } from '../unit/editing/content-folder/a-content-folder.ts';
import { anArticle, SMALLEST } from './content-build.ts';

/** Runs `npm run check <folder>` on a folder of these files. */
function check(files: Record<string, string>, ...options: string[]) {
  const folder = aContentFolder(files);
  return spawnSync(process.execPath, ['src/check/commands/check.ts', folder, ...options], {
    encoding: 'utf8',
  });
}

const broken = { ...BESIDE, ...Object.fromEntries(MISTAKES.map(({ broken }) => broken)) };

test('every mistake of every file is told in one run, errors before warnings, without a stack trace', () => {
  const { status, stderr } = check(broken);
  expect(status).toBe(1);
  const [errors = '', warnings = ''] = stderr.split(/^\d+ advarsler i \d+ filer:$/m);
  expect(errors).toMatch(/^\d+ feil som må rettes i \d+ filer:\n/);
  for (const {
    code,
    broken: [file],
    line,
  } of MISTAKES) {
    const place = `/${file}:${line ?? ''}`;
    expect(errors.includes(place) || warnings.includes(place), place).toBe(true);
    expect(stderr).toContain(`(${code})`);
  }
  expect(stderr).not.toMatch(/^\s+at |Error/m);
});

test('a tool reads them as JSON', () => {
  const { status, stdout, stderr } = check(broken, '--json');
  expect([status, stderr]).toEqual([1, '']);
  const { errors, warnings, problems } = JSON.parse(stdout);
  expect(errors + warnings).toBe(problems.length);
  expect(problems).toContainEqual({
    code: 'no-such-date',
    severity: 'error',
    file: expect.stringContaining('articles/dato.md'),
    line: 5,
    column: 10,
    field: 'updated',
    found: 'fant «2026-13-45», og den dagen finnes ikke',
    expected: expect.stringContaining('ÅÅÅÅ-MM-DD'),
    mend: expect.stringContaining('ÅÅÅÅ-MM-DD'),
  });
});

test('a folder without mistakes is all right, also with warnings', () => {
  const { status, stdout, stderr } = check(SMALLEST);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/advarsler i 1 fil:[\s\S]*\nAlt i orden: fant ingen feil/);
});

test('how texts read is told where it is asked for', () => {
  const files = { ...SMALLEST, 'articles/to.md': anArticle({}, 'Vennligst se på skjremen.') };
  expect(check(files).stdout).not.toContain('skjremen');
  const { status, stdout } = check(files, '--text');
  expect(status).toBe(0);
  expect(stdout).toMatch(/to\.md:8: fant «skjremen»; forventet et ord i ordlisten, f\.eks\. .*«skjermen»/);
  expect(stdout).toMatch(/to\.md:8: fant «vennligst»; forventet heller: si hva/i);
});

test('an option that npm took for its own counts too', () => {
  const folder = aContentFolder({ ...SMALLEST, 'articles/to.md': anArticle({}, 'Se på skjremen.') });
  const run = (options: Record<string, string>) =>
    spawnSync(process.execPath, ['src/check/commands/check.ts', folder], {
      encoding: 'utf8',
      env: { ...process.env, ...options },
    }).stdout;
  expect(run({ npm_config_text: 'true' })).toContain('to.md:8: fant «skjremen»');
  expect(JSON.parse(run({ npm_config_json: 'true' }))).toMatchObject({ errors: 0 });
});

test('an option that is not known is told', () => {
  const { status, stderr } = check(SMALLEST, '--jsn');
  expect([status, stderr]).toEqual([1, 'fant «--jsn»; forventet «--json» eller «--text»\n']);
});
