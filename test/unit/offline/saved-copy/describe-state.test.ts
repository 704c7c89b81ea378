import { expect, test } from 'vitest';
import { size } from '../../../../src/file-size.ts';

test.each([
  [0, '0 kB'],
  [950, '1 kB'],
  [1_449, '1,4 kB'],
  [9_960, '10 kB'],
  [12_400, '12 kB'],
  [999_000, '999 kB'],
  [1_000_000, '1 MB'],
  [2_440_000, '2,4 MB'],
  [10_400_000, '10 MB'],
  [153_000_000, '153 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(size(bytes)).toBe(text);
});
