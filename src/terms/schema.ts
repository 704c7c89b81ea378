import { z } from 'astro/zod';
import { asName } from '../editing/content-folder/file-names.ts';
import { expected } from '../editing/faults/schema-errors.ts';

const text = z.string().trim().min(1);

const term = z.strictObject({
  /** The word's address on `/ord/`. */
  id: text.refine(
    (id) => id === asName(id),
    expected('forventet bare små bokstaver a–z, tall og bindestrek, f.eks. «flerplanbruker»'),
  ),
  /** The word as listed. */
  term: text,
  /** The word that the English version of the product uses. */
  english: text.optional(),
  /** One sentence. */
  meaning: text.refine(
    (meaning) => /[^.!?][.]$/.test(meaning) && !/[.!?]\s/.test(meaning),
    expected('forventet én setning, med punktum til slutt'),
  ),
});

export type Term = z.output<typeof term>;

/** `content/terms.yaml`: words explained. */
export const termsSchema = z.array(term).superRefine((terms, context) => {
  for (const [key, what] of [
    ['id', 'hver id'],
    ['term', 'hvert ord'],
  ] as const) {
    const seen = new Set<string>();
    for (const [index, one] of terms.entries()) {
      const written = one[key].toLowerCase();
      if (seen.has(written))
        context.addIssue({
          code: 'custom',
          path: [index, key],
          message: `fant «${one[key]}» to ganger; forventet ${what} én gang`,
        });
      seen.add(written);
    }
  }
});
