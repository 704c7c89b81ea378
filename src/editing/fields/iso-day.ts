import { z } from 'astro/zod';
import { expected } from '../faults/schema-errors.ts';

/** An ISO day (YYYY-MM-DD). YAML reads an unquoted date as a Date. */
export const isoDay = z
  .preprocess(
    (value) =>
      value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value,
    z.iso
      .date(expected('forventet en dato som ÅÅÅÅ-MM-DD, f.eks. «2026-11-24»'))
      // A slip of the finger: 0202, 2206.
      .refine(
        (day) => !/^\d{4}/.test(day) || (day >= '1980' && day < '2100'),
        expected('forventet et år fra 1980 til 2099, f.eks. «2026-11-24»'),
      ),
  )
  // For programs that complete fields, which see the text as written.
  .meta({ type: 'string', format: 'date' });
