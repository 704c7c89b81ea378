import { expect, test } from 'vitest';
import { decoded } from '../../src/percent-decoding.ts';

test.each([
  ['p%C3%A5', 'på'],
  ['100%', '100%'],
  ['%C3', '%C3'],
  ['a+b', 'a+b'],
])('%s is read as %s', (escaped, text) => {
  expect(decoded(escaped)).toBe(text);
});
