import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asName } from '../../../../src/editing/content-folder/file-names.ts';

describe('names of files', () => {
  test('are small letters, numbers and hyphens, whatever the text, and stay what they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = asName(text);
        expect(name).toMatch(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?)?$/);
        expect(asName(name)).toBe(name);
      }),
    );
  });
});
