import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder } from '../unit/editing/content-folder.ts';
import { aTree, SMALLEST } from './content-build.ts';

/** The command `npm run lint:trees <folder>`, for a folder of these files. */
function lintTrees(files: Record<string, string>) {
  const folder = aContentFolder({ ...SMALLEST, ...files });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/troubleshooter/lint/command.ts', folder],
    { encoding: 'utf8' },
  );
  return {
    status,
    stdout,
    stderr,
    at: (file: string) => path.relative(process.cwd(), path.join(folder, file)),
  };
}

test('a mistake in a tree is told by file, line and field, without a build', () => {
  const { status, stderr, at } = lintTrees({ 'troubleshooters/tre.yaml': aTree('nowhere') });
  expect(status).toBe(1);
  expect(stderr).toContain(`${at('troubleshooters/tre.yaml')}:9:`);
  expect(stderr).toContain('questions.first.options.yes.next');
  expect(stderr).toContain('«nowhere»');
});

test('trees without mistakes are counted', () => {
  const good = aTree('second');
  expect(lintTrees({ 'troubleshooters/tre.yaml': good })).toMatchObject({
    status: 0,
    stdout: 'Alt i orden: fant ingen feil i 1 feilsøking.\n',
    stderr: '',
  });
  expect(lintTrees({ 'troubleshooters/tre.yaml': good, 'troubleshooters/to.yml': good }).stdout).toBe(
    'Alt i orden: fant ingen feil i 2 feilsøkinger.\n',
  );
});

test('a folder without trees is no mistake', () => {
  expect(lintTrees({})).toMatchObject({ status: 0, stderr: '' });
});
