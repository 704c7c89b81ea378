import fc from 'fast-check';
import Slugger from 'github-slugger';
import { expect, test } from 'vitest';
import { ownId } from '../../../src/shell/own-id.ts';

test('an id of the page is never that of a heading, and stays as it is where no heading has it', () => {
  const title = fc.oneof(
    fc.constantFrom('Innhold', 'Side: Innhold', 'innhold'),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(title), (titles) => {
      const slugger = new Slugger();
      const headings = titles.map((text) => slugger.slug(text));
      const id = ownId('innhold', headings);
      expect(headings).not.toContain(id);
      expect(id === 'innhold').toBe(!headings.includes('innhold'));
    }),
  );
});
