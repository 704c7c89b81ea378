import { z } from 'astro/zod';
import { expected, isoDay } from './editor-errors.ts';

/** How content is kept true: fields of articles, exercises and troubleshooters. */
export const upkeep = {
  /** The day when somebody last compared it with the product. */
  reviewed: isoDay.optional(),
  /** How long that holds; without it, as long as `site.ts` says. */
  reviewEvery: z
    .string()
    .regex(/^(1 måned|([2-9]|[1-9]\d) måneder)$/, expected('forventet et antall måneder, f.eks. «6 måneder»'))
    .optional(),
  /** Who keeps it true. Readers do not see it. */
  owner: z.string().trim().min(1).optional(),
};

/** When content is published: fields of articles, exercises and troubleshooters. */
export const publishing = {
  /** Not built, and shown with a mark while one writes. */
  draft: z.boolean().optional(),
  /** Not built before this day. */
  publishFrom: isoDay.optional(),
};
