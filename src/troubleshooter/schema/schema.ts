import { z } from 'astro/zod';
import { expected } from '../../editing/faults/schema-errors.ts';
import { aliases } from '../../editing/fields/aliases.ts';
import { notInTitle, standsIn } from '../../editing/fields/sort-by.ts';
import { publishing, upkeep } from '../../editing/fields/upkeep.ts';
import { CONTEXT_KEYS, RESERVED_SLUGS, SHARED_ANSWERS, type SharedQuestion } from '../core/contract.ts';

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*$/,
    expected('forventet en engelsk id med små bokstaver, tall og bindestrek, f.eks. «open-requests»'),
  );
const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    expected('forventet en adresse med små bokstaver a–z, tall og bindestrek, f.eks. «apne-saker»'),
  )
  .refine(
    (value) => !RESERVED_SLUGS.includes(value),
    expected(`adressen er reservert; ${RESERVED_SLUGS.join(', ')} kan ikke brukes`),
  );
const text = z.string().trim().min(1);
/** One or more lines with **bold** and links (`artikkel:`, `ovelse:`, `feilsoking:`). */
const richText = text;

const option = z.strictObject({
  label: text,
  hint: text.optional(),
  /** A node of this tree, or another tree as `feilsoking:<id>`. */
  next: text,
  /** Outcomes that this answer excludes; they are never suggested as the next likely cause. */
  rulesOut: z.array(id).default([]),
  /** The reader is not sure, so the outcome is called possible rather than likely. Always true for `unknown`. */
  unsure: z.boolean().optional(),
  /** What the answer says about the reader's role. In the question `role`, the option's id says it. */
  role: z.enum(SHARED_ANSWERS.role).optional(),
});

const question = z.strictObject({
  slug,
  /** Former ids of this node, still accepted in links, and former slugs, which redirect. */
  aliases: z.array(id).default([]),
  text,
  /** «Slik ser du det»: how to find the answer for somebody who does not know the product. */
  help: richText.optional(),
  /**
   * What to check first, for a question that only the reader can answer; a link can only assume the answer. It becomes
   * the first step of every outcome the question leads to, until the reader has given the answer that rules something
   * out.
   */
  check: richText.optional(),
  options: z.record(id, option),
});

const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article'), to: text, label: text }),
  z.strictObject({ kind: z.literal('exercise'), to: text, label: text }),
  z.strictObject({ kind: z.literal('tool'), to: z.literal('verktoy:lisensplan'), label: text }),
  z.strictObject({ kind: z.literal('troubleshooter'), to: text, label: text }),
  z.strictObject({ kind: z.literal('support'), label: text }),
  z.strictObject({ kind: z.literal('administrator'), to: text, label: text }),
]);

const step = z.union([
  richText,
  z.strictObject({
    text: richText,
    /**
     * The wording of the step if the link says which plans have too many: `{excess}` becomes «2 fra Sales Premium og 1
     * fra Service Premium».
     */
    withExcess: richText.refine(
      (written) => written.includes('{excess}'),
      expected('forventet en tekst med «{excess}», der tallene fra lenken skal stå'),
    ),
  }),
]);

const outcome = z.strictObject({
  slug,
  aliases: z.array(id).default([]),
  title: text,
  /** `unknown` for an outcome that says whom to ask, but not what is wrong. */
  cause: z.enum(['known', 'unknown']).default('known'),
  /** What is wrong, and how sure we are. */
  summary: richText,
  /** «Dette gjelder deg hvis …», shown to readers who land here without having answered anything. */
  appliesWhen: richText,
  /**
   * What the texts presuppose: for each question, the answers under which they are true. No route may lead here without
   * one of them.
   */
  given: z.record(id, z.array(id).min(1)).default({}),
  steps: z.array(step).min(1),
  /**
   * Which step compares the numbers with what was ordered, from 1. The link's numbers may occur only in steps after it.
   */
  compares: z.int().positive().optional(),
  /** Texts that differ for somebody who is not an administrator. Whatever is omitted is the same for everybody. */
  forUser: z
    .strictObject({
      summary: richText.optional(),
      steps: z.array(richText).min(1).optional(),
      afterwards: richText.optional(),
      actions: z.array(action).min(1).optional(),
    })
    .optional(),
  /** A question to ask below the outcome until the reader has answered it. */
  asks: z.strictObject({ question: id, title: text }).optional(),
  /** What happens once the steps are done. */
  afterwards: richText.optional(),
  /** A letter to the administrator, for other readers. Copying and sending it is then their first action. */
  message: text.optional(),
  /** The first one is the primary action. */
  actions: z.array(action).min(1),
  verify: z
    .strictObject({
      /** Nodes to try when the steps did not help, most likely first; the last one is support. */
      otherwise: z.array(id).min(1),
      /** How to keep it from happening again. */
      prevent: richText.optional(),
    })
    .optional(),
});

const contextKey = z.enum(CONTEXT_KEYS);
const SHARED_QUESTIONS = Object.keys(SHARED_ANSWERS) as SharedQuestion[];
const factRule = z.strictObject({
  when: z.discriminatedUnion('key', [
    z.strictObject({
      key: contextKey,
      /** The required value. Without `is` and `after`, the key only has to be present. */
      is: text.optional(),
      /** Another key. Both hold dates, and this one must be the later. */
      after: contextKey.optional(),
    }),
    z.strictObject({ key: z.literal('role'), is: z.enum(SHARED_ANSWERS.role) }),
    z.strictObject({ key: z.literal('deployment'), is: z.enum(SHARED_ANSWERS.deployment) }),
  ]),
  answer: z.record(id, id).optional(),
  /** Outcomes that it excludes. */
  rulesOut: z.array(id).optional(),
});

/**
 * A decision tree as an editor writes it in `content/troubleshooters/<id>.yaml`: the form of each field. Rules that
 * span the whole tree are checked by `lint/`.
 */
export const treeSchema = z
  .strictObject({
    title: text,
    description: text,
    /** Former names of the file. */
    aliases,
    ...upkeep,
    ...publishing,
    /** The word in the title to sort by in the list from A to Å. */
    sortBy: text.optional(),
    start: id,
    questions: z.record(id, question),
    outcomes: z.record(id, outcome),
    facts: z.array(factRule).default([]),
    /**
     * Lines in the letter to support or to the administrator for its sender to fill in. A line with `unless` is omitted
     * if the link gives that key, or if `role` or `deployment` is known; one with `outcomes` is in the letters of these
     * results only. Version, customer and contact are in every letter.
     */
    letter: z
      .array(
        z.strictObject({
          label: text,
          unless: z.enum([...CONTEXT_KEYS, ...SHARED_QUESTIONS]).optional(),
          outcomes: z.array(id).min(1).optional(),
        }),
      )
      .default([
        { label: 'Hva meldingen sier, ord for ord' },
        { label: 'Når det skjedde første gang' },
        { label: 'Hvem det gjelder (bare meg, flere eller alle)' },
        { label: 'Hva som ellers er prøvd' },
      ]),
    /** The question asked after an outcome's steps. */
    verify: z
      .strictObject({ question: text, yes: text, no: text })
      .default({ question: 'Er problemet løst?', yes: 'Ja, det er løst', no: 'Nei, ikke ennå' }),
  })
  .refine(({ title, sortBy = '' }) => standsIn(title, sortBy), {
    path: ['sortBy'],
    error: ({ input }) => notInTitle((input as { sortBy: string }).sortBy),
  });

export type Tree = z.output<typeof treeSchema>;
