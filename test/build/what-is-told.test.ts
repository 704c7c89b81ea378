import path from 'node:path';
import { expect, test } from 'vitest';
import { build, SMALLEST } from './content-build.ts';

test('a build without faults says little, and warns of nothing but what a deployer can mend', async () => {
  const { built, output } = await build({}, { HELP_CONTENT: path.resolve('content') });
  expect(built, output).toBe(true);
  const lines = output.split('\n').filter((line) => line.trim());
  expect(lines.filter((line) => line.includes('WARN') && !line.includes('[check-site] site.ts: '))).toEqual(
    [],
  );
  expect(lines.length).toBeLessThanOrEqual(25);
});

test('what a deployer can mend is told, and what a folder need not have is not', async () => {
  const { built, output } = await build(SMALLEST);
  expect(built, output).toBe(true);
  expect(output).toContain('site.ts: front.troubleshooter: fant «lisensvarsel»');
  expect(output).not.toMatch(/does not exist|MODULE_LEVEL_DIRECTIVE/);
});
