import { z } from 'astro/zod';
import { expected } from '../faults/schema-errors.ts';
import { isoDay } from './iso-day.ts';

/** Fields about keeping content correct, for articles, exercises and troubleshooters. */
export const upkeep = {
  /** The day when somebody last compared it with the product. */
  reviewed: isoDay.optional(),
  /** How long a review is valid; by default as long as `site.ts` says. */
  reviewEvery: z
    .string()
    .regex(/^(1 måned|([2-9]|[1-9]\d) måneder)$/, expected('forventet et antall måneder, f.eks. «6 måneder»'))
    .optional(),
  /** Who keeps it correct. Not shown to readers. */
  owner: z.string().trim().min(1).optional(),
};

/** Fields about when content is published, for articles, exercises and troubleshooters. */
export const publishing = {
  /** Not built; in development it is shown, marked as a draft. */
  draft: z.boolean().optional(),
  /** Not built before this day. */
  publishFrom: isoDay.optional(),
};
