import { z } from 'astro/zod';
import { asName } from '../editing/content-folder/file-names.ts';
import { expected } from '../editing/faults/schema-errors.ts';
import { aliases } from '../editing/fields/aliases.ts';
import { isoDay } from '../editing/fields/iso-day.ts';
import { notInTitle, standsIn } from '../editing/fields/sort-by.ts';
import { publishing, upkeep } from '../editing/fields/upkeep.ts';
import { ALIAS_FORM } from './aliases.ts';

const text = z.string().trim().min(1);

const alias = text.regex(
  ALIAS_FORM,
  expected(
    'forventet en gammel adresse som «gammelt-navn», «lisensvarsel#gammel-overskrift» eller «#gammel-overskrift > ny-overskrift»',
  ),
);

/** The front matter of an article in `content/articles/<slug>.mdx` (or `.md`). */
export const articleSchema = z
  .strictObject({
    title: text,
    /** One sentence. Also the text of the search result. */
    description: text,
    /** Id of a shelf in `categories.yaml`. */
    category: text,
    updated: isoDay,
    /** What was new on that day, in one sentence: it goes into the feed of changes. */
    change: text.optional(),
    /** For articles that concern only one way of running the product. */
    audience: z.enum(['online', 'onsite']).optional(),
    /** Whole questions as customers put them. The search reads them; no page shows them. */
    asked: z.array(text).default([]),
    /** Words that readers search for but that the text does not contain. */
    keywords: z.array(text).default([]),
    /** Slugs of articles under «Mer informasjon». */
    related: z.array(text).default([]),
    /** Former addresses of the article, or of headings that are in it now. */
    aliases: z.array(alias).default([]),
    /** Place on the shelf, lowest first; without it, after the others, by title. */
    order: z.number().optional(),
    /** The word in the title to sort by in the list from A to Å, if the default choice is not the best one. */
    sortBy: text.optional(),
    ...upkeep,
    ...publishing,
  })
  .refine(({ title, sortBy = '' }) => standsIn(title, sortBy), {
    path: ['sortBy'],
    error: ({ input }) => notInTitle((input as { sortBy: string }).sortBy),
  });

/** A shelf, in `content/categories.yaml`. */
export const categorySchema = z.strictObject({
  /** The shelf's address. */
  id: text.refine((id) => id === asName(id), {
    error: ({ input }) =>
      `fant «${input}»; forventet bare små bokstaver a–z, tall og bindestrek, f.eks. «${asName(String(input))}»`,
  }),
  title: text,
  description: text,
  /** Troubleshooters, exercises and tools of the theme, in order, written like links in articles. */
  tools: z.array(text).default([]),
  aliases,
  /** Filled in by the loader: the theme's position in the file. */
  place: z.number(),
});
