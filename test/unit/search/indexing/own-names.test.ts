import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withOwnNames } from '../../../../src/search/indexing/search-index.ts';

test('each text has a name of its own, though two indexes may name theirs alike', () => {
  const name = fc.constantFrom(
    'nb_1a2b3c4.pf_fragment',
    'nb_5d6e7f8.pf_fragment',
    'nb_1a2b3c4-2.pf_fragment',
  );
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const named = withOwnNames(names.map((name, i) => ({ name, content: Uint8Array.of(i) })));
      expect(named.map(({ content }) => content[0])).toEqual(names.map((_, i) => i));
      expect(new Set(named.map(({ name }) => name)).size).toBe(names.length);
      for (const { name } of named) expect(name).toMatch(/^nb_[\w-]+\.pf_fragment$/);
      // An edit elsewhere renames no text that had a name to itself.
      if (new Set(names).size === names.length) expect(named.map(({ name }) => name)).toEqual(names);
    }),
  );
});
