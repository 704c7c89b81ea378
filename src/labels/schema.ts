import { z } from 'astro/zod';
import { expected } from '../editing/faults/schema-errors.ts';
import { nameOf } from './core/label.ts';

const text = z.string().trim().min(1);

const label = z
  .strictObject({
    /** Exactly as on the screen. Omitted if nobody has seen it and no article needs a word for it. */
    norwegian: text.optional(),
    english: text.optional(),
    /** Where the names were found, in words that a colleague can follow. */
    source: text,
    /** Which of the names have been seen: all that are given, the English one alone, or neither. */
    sure: z.enum(['confirmed', 'english', 'none']),
  })
  .refine(
    ({ norwegian, english }) => norwegian !== undefined || english !== undefined,
    expected('forventet minst ett av norwegian og english'),
  )
  .refine(
    ({ norwegian, english, sure }) => sure !== 'english' || (norwegian && english),
    expected('forventet både norwegian og english når sure er english, ellers confirmed eller none'),
  );

/** `content/labels.yaml`: the names on the product's screens. */
export const labelsSchema = z.array(label).superRefine((labels, context) => {
  const seen = new Set<string>();
  for (const [index, one] of labels.entries()) {
    const name = nameOf(one);
    if (seen.has(name))
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `fant «${name}» to ganger; forventet hvert navn én gang`,
      });
    seen.add(name);
  }
});
