import { z } from 'astro/zod';
import { expected } from '../../editing/faults/schema-errors.ts';
import { aliases } from '../../editing/fields/aliases.ts';
import { isoDay } from '../../editing/fields/iso-day.ts';
import { publishing, upkeep } from '../../editing/fields/upkeep.ts';
import { knownPlan } from '../../licences/plans.ts';

const text = z.string().trim().min(1);
const count = z.number().int().min(0).max(9999);
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*$/, expected('forventet en kort id med små bokstaver, f.eks. «kari»'));

const planName = text.refine((name) => knownPlan(name) === name, {
  error: ({ input }) => `fant «${input}»; forventet navnet på en brukerplan, f.eks. «Sales Premium»`,
});

const plan = z.strictObject({
  name: planName,
  /** The number bought under the current licence. */
  total: count,
  /** The number that the new licence gives. */
  newTotal: count,
});

const user = z.strictObject({
  id,
  name: text,
  /** Omitted for a user without a plan. */
  plan: text.or(z.literal('')).default(''),
  lastLogin: isoDay,
  canLogIn: z.boolean().default(true),
  /** Marked as «Sluttet» before the exercise begins. */
  former: z.boolean().optional(),
  deleted: z.boolean().optional(),
  /** Is leaving, or has agreed to give up the licence or the seat. */
  leaving: z.boolean().optional(),
  /** The user's plan under the new licence. */
  newPlan: text.optional(),
});

const request = z.strictObject({
  id: z.string().regex(/^\d{1,6}$/, expected('forventet et saksnummer i anførselstegn, f.eks. «1042»')),
  title: text,
  owner: text,
  status: z.enum(['open', 'postponed', 'closed']).default('open'),
});

const installationFields = {
  company: text,
  /** Customer ID. */
  customer: z.string().regex(/^[A-Za-z0-9-]{1,20}$/, expected('forventet en kunde-ID, f.eks. «Cust00000»')),
  serial: z.string().regex(/^\d{10}$/, expected('forventet ti sifre')),
  version: z
    .string()
    .regex(/^\d+(\.\d+)*$/, expected('forventet et versjonsnummer i anførselstegn, f.eks. «10.5»')),
  expires: isoDay,
  plans: z.array(plan).default([]),
  users: z.array(user).min(1),
  requests: z.array(request).default([]),
  suite: z
    .strictObject({ plan: z.enum(['Starter', 'Core', 'Growth', 'Plus', 'Super']), seats: count })
    .optional(),
};

const shown = {
  caption: text,
  /** What the figure numbers (1), (2), (3): actions, or facts on the screen. */
  marks: z.array(text).max(9).optional(),
  /** The action with a ring around it; by default the marked action that comes next. */
  press: text.optional(),
};

/** The fields of a scenario, each checked on its own. */
export const scenarioFields = z.strictObject({
  title: text,
  description: text,
  aliases,
  ...upkeep,
  ...publishing,
  /** The word of the title by which the list from A to Å is sorted. */
  sortBy: text.optional(),
  learn: z.array(text).min(1),
  minutes: z.number().int().min(1).max(60),
  /** Position in the list of exercises; those without one come last. */
  order: z.number().int().optional(),
  /** For whom and when: completes the sentence «Velg denne når …». */
  choose: text,
  ...installationFields,
  deployment: z.enum(['online', 'onsite']).default('online'),
  activation: z.enum(['works', 'payment', 'maintenance', 'network']).default('works'),
  /** The order, if it differs from what the new licence gives. */
  ordered: z.array(z.strictObject({ plan: text, count })).default([]),
  production: z.strictObject(installationFields).optional(),
  maintenanceTo: isoDay.optional(),
  versionReleased: isoDay.optional(),
  notes: z.array(text).default([]),
  /** What to do in the real product, for printing: texts with **bold** and links. */
  checklist: z.array(text).min(1),
  /** Article that describes the real steps, as `artikkel:<slug>#<anchor>`. */
  article: text.optional(),
  /** The exercise to do next; by default the next in order. */
  next: z
    .string()
    .regex(/^ovelse:\S+$/, expected('forventet en øvelse, f.eks. «ovelse:gi-apne-saker-ny-eier»'))
    .optional(),
  /** Slug of the article that helps when a licence cannot be removed. */
  refusalArticle: text.optional(),
  /** The steps from start to end, interspersed with the moments that figures can show. */
  way: z.array(text.or(z.strictObject({ moment: text, ...shown }))).min(1),
  /** Moments off the main path, each with the steps that lead there from a moment on it. */
  moments: z
    .record(z.string(), z.strictObject({ ...shown, after: text, do: z.array(text).min(1) }))
    .default({}),
});

export type Scenario = z.output<typeof scenarioFields>;
export type Installation = z.output<z.ZodObject<typeof installationFields>>;
