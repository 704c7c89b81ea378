import { expect, test } from 'vitest';
import { longDate } from '../../src/dates.ts';

test.each([
  ['2026-12-24', '24. desember 2026'],
  ['2026-01-01', '1. januar 2026'],
  ['2024-02-29', '29. februar 2024'],
])('%s is written %s', (iso, text) => {
  expect(longDate(iso)).toBe(text);
});
