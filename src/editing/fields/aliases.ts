import { z } from 'astro/zod';
import { expected } from '../faults/schema-errors.ts';

/** What a name in an address looks like. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that a theme, an exercise or a troubleshooter had in its address before: `aliases`. */
export const aliases = z
  .array(
    z
      .string()
      .trim()
      .regex(NAME, expected('forventet navnet den hadde i adressen før, f.eks. «gammelt-navn»')),
  )
  .optional();
