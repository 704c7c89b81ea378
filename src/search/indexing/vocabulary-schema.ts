import { z } from 'astro/zod';
import { expected } from '../../editing/faults/schema-errors.ts';
import { LONGEST_PHRASE, phraseRoots } from '../query/phrase.ts';

const phrase = z
  .string()
  .trim()
  .refine(
    (text) => !text.includes(','),
    expected('forventet ett ord eller én frase uten komma: Hvert ord for seg'),
  )
  .refine(
    (text) => {
      const count = phraseRoots(text).length;
      return count > 0 && count <= LONGEST_PHRASE;
    },
    expected(`forventet ett til ${LONGEST_PHRASE} ord (småord teller ikke)`),
  );

/** A vocabulary: groups of words of the content, each with the words that readers use instead. */
export const vocabularySchema = z.array(
  z.strictObject({
    /** A heading for readers of the file. */
    group: z.string().trim().min(1),
    words: z.record(phrase, z.array(phrase).min(1)),
  }),
);

export type VocabularyGroup = z.output<typeof vocabularySchema>[number];
