import { expect, test } from 'vitest';
import { isTwoNamed, type Label, nameOf } from '../../../src/labels/core/label.ts';

const SOURCE = { source: 'skjermbilde', sure: 'confirmed' } as const;

test('a label is called by its Norwegian name, or by the English one where no other is known', () => {
  expect(nameOf({ norwegian: 'Sak', english: 'Request', ...SOURCE })).toBe('Sak');
  expect(nameOf({ english: 'Request', ...SOURCE })).toBe('Request');
});

// Readers who run the product in English would look for a name that does not exist.
test.each<[string, Label, boolean]>([
  ['both are certain and differ', { norwegian: 'Sak', english: 'Request', ...SOURCE }, true],
  ['both are the same', { norwegian: 'OK', english: 'OK', ...SOURCE }, false],
  [
    'the English one has not been seen',
    { norwegian: 'Sak', english: 'Request', ...SOURCE, sure: 'none' },
    false,
  ],
  ['the English one is not known', { norwegian: 'Sak', ...SOURCE }, false],
  ['the Norwegian one is not known', { english: 'Request', ...SOURCE }, false],
])('names change places where %s', (_, label, expected) => {
  expect(isTwoNamed(label)).toBe(expected);
});
