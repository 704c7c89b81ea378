import { z } from 'astro/zod';
import { expected } from '../editor-errors.ts';
import { CONTEXT_KEYS, RESERVED_KEYS, RESERVED_SLUGS, THEME_KEY } from './contract.ts';

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
  /** Outcomes that can not be the cause when this is the answer; never shown later as the next likely cause. */
  rulesOut: z.array(id).default([]),
});

const question = z.strictObject({
  slug,
  /** Earlier ids of this node, still accepted in links. */
  aliases: z.array(id).default([]),
  text,
  /** «Slik ser du det»: how someone who does not know the product finds the answer. */
  help: richText.optional(),
  options: z.record(id, option),
});

const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article'), to: text, label: text }),
  z.strictObject({ kind: z.literal('exercise'), to: text, label: text }),
  z.strictObject({ kind: z.literal('troubleshooter'), to: text, label: text }),
  z.strictObject({ kind: z.literal('support'), label: text }),
  z.strictObject({ kind: z.literal('administrator'), to: text, label: text }),
]);

const outcome = z.strictObject({
  slug,
  aliases: z.array(id).default([]),
  title: text,
  /** `unknown` for an outcome that tells whom to ask, but not what is wrong. */
  cause: z.enum(['known', 'unknown']).default('known'),
  /** What is wrong, and how sure we are. */
  summary: richText,
  /** «Dette gjelder deg hvis …», shown when one lands here without answers. */
  appliesWhen: richText,
  steps: z.array(richText).min(1),
  /** What happens when the steps are done. */
  afterwards: richText.optional(),
  /** A text that the reader copies and sends to somebody. */
  message: text.optional(),
  actions: z.array(action).min(1),
  verify: z
    .strictObject({
      /** The nodes to try next when the steps did not help, most likely first; the last is support. */
      otherwise: z.array(id).min(1),
      /** What to do so that it does not come back. */
      prevent: richText.optional(),
    })
    .optional(),
});

const contextKey = z.enum(CONTEXT_KEYS);
const factRule = z.strictObject({
  when: z.strictObject({
    key: contextKey,
    /** The value it must have; without `is` and `after` it is enough that the key is there. */
    is: text.optional(),
    /** Another key: both hold dates, and this one must be later. */
    after: contextKey.optional(),
  }),
  answer: z.record(id, id),
});

/** A decision tree as an editor writes it, in `content/troubleshooters/<id>.yaml`. */
export const treeSchema = z
  .strictObject({
    title: text,
    description: text,
    start: id,
    questions: z.record(id, question),
    outcomes: z.record(id, outcome),
    facts: z.array(factRule).default([]),
    /** What is asked after the steps of an outcome. */
    verify: z
      .strictObject({ question: text, yes: text, no: text })
      .default({ question: 'Er problemet løst?', yes: 'Ja, det er løst', no: 'Nei, ikke ennå' }),
  })
  .check(({ value, issues }) => {
    for (const problem of structuralProblems(value)) {
      issues.push({ code: 'custom', input: problem.found, path: problem.path, message: problem.message });
    }
  });

export type Tree = z.output<typeof treeSchema>;

interface Problem {
  path: (string | number)[];
  found: unknown;
  message: string;
}

/** What types alone cannot say: every reference leads somewhere, and no id or slug means two things. */
function structuralProblems(tree: z.output<typeof treeSchema>): Problem[] {
  const problems: Problem[] = [];
  const nodes = [...Object.keys(tree.questions), ...Object.keys(tree.outcomes)];
  const list = nodes.join(', ');
  const missing = (path: Problem['path'], found: string) =>
    problems.push({
      path,
      found,
      message: `fant «${found}», som ikke finnes i treet; forventet en av ${list}`,
    });

  const missingOutcome = (path: Problem['path'], found: string) =>
    problems.push({
      path,
      found,
      message: `fant «${found}»; forventet et av utfallene ${Object.keys(tree.outcomes).join(', ')}`,
    });

  if (!Object.hasOwn(tree.questions, tree.start)) {
    problems.push({
      path: ['start'],
      found: tree.start,
      message: `fant «${tree.start}»; forventet et av spørsmålene ${Object.keys(tree.questions).join(', ')}`,
    });
  }

  const taken = new Map<string, string>();
  const claim = (path: Problem['path'], kind: string, value: string) => {
    const holder = taken.get(`${kind}:${value}`);
    if (holder) {
      problems.push({
        path,
        found: value,
        message: `fant «${value}», som også brukes av ${holder}; forventet en egen verdi`,
      });
    } else taken.set(`${kind}:${value}`, path.join('.'));
  };
  for (const group of ['questions', 'outcomes'] as const) {
    for (const [node, { slug, aliases }] of Object.entries(tree[group])) {
      claim([group, node], 'id', node);
      claim([group, node, 'slug'], 'slug', slug);
      for (const alias of aliases) claim([group, node, 'aliases'], 'id', alias);
    }
  }

  const reserved: readonly string[] = [...RESERVED_KEYS, THEME_KEY];
  for (const [node, { options, aliases }] of Object.entries(tree.questions)) {
    for (const alias of aliases) {
      if (reserved.includes(alias)) {
        problems.push({
          path: ['questions', node, 'aliases'],
          found: alias,
          message: `fant «${alias}», som er reservert for opplysninger i lenker; forventet en annen id`,
        });
      }
    }
    if (node !== 'deployment' && node !== 'role' && reserved.includes(node)) {
      problems.push({
        path: ['questions', node],
        found: node,
        message: `fant «${node}», som er reservert for opplysninger i lenker; forventet en annen id`,
      });
    }
    if (Object.keys(options).length < 2) {
      problems.push({
        path: ['questions', node, 'options'],
        found: options,
        message: `fant ${Object.keys(options).length}; forventet minst to svar`,
      });
    }
    for (const [key, { next, rulesOut }] of Object.entries(options)) {
      if (!next.startsWith('feilsoking:') && !nodes.includes(next)) {
        missing(['questions', node, 'options', key, 'next'], next);
      }
      rulesOut.forEach((other, i) => {
        if (!Object.hasOwn(tree.outcomes, other))
          missingOutcome(['questions', node, 'options', key, 'rulesOut', i], other);
      });
    }
  }

  for (const [node, { verify }] of Object.entries(tree.outcomes)) {
    verify?.otherwise.forEach((other, i) => {
      if (!nodes.includes(other)) missing(['outcomes', node, 'verify', 'otherwise', i], other);
    });
  }

  tree.facts.forEach((rule, i) => {
    for (const [asked, given] of Object.entries(rule.answer)) {
      const options = tree.questions[asked]?.options;
      if (!options || !Object.hasOwn(options, given)) {
        problems.push({
          path: ['facts', i, 'answer', asked],
          found: given,
          message: options
            ? `fant «${given}»; forventet et av svarene ${Object.keys(options).join(', ')}`
            : `fant spørsmålet «${asked}», som ikke finnes; forventet et av ${Object.keys(tree.questions).join(', ')}`,
        });
      }
    }
  });
  return problems;
}
