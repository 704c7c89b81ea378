/**
 * As much of a tree as can be understood from what the editor wrote. Malformed fields are dropped, since the schema
 * reports them; so the lint finds all mistakes of a file at once.
 */
export interface WrittenTree {
  start: string | undefined;
  questions: Map<string, WrittenQuestion>;
  outcomes: Map<string, WrittenOutcome>;
  /** Rules in their order, with the answers by question. */
  facts: { answer: Map<string, string>; rulesOut: string[] }[];
  /** For each line of the letter, the outcomes whose letters have it; empty if all do. */
  letter: string[][];
  /** All its texts. */
  texts: string[];
}

interface WrittenNode {
  slug: string | undefined;
  aliases: string[];
}

interface WrittenQuestion extends WrittenNode {
  text: string | undefined;
  check: string | undefined;
  /** Undefined if the field is missing or malformed. */
  options: Map<string, WrittenOption> | undefined;
}

interface WrittenOption {
  label: unknown;
  next: string | undefined;
  rulesOut: string[];
  /** What the answer says about the reader's role, as written. */
  role: string | undefined;
}

interface WrittenOutcome extends WrittenNode {
  title: string | undefined;
  appliesWhen: string | undefined;
  cause: string | undefined;
  steps: unknown;
  actions: unknown;
  /** The number of the step that compares the numbers with the order; `NaN` if it is not a number. */
  compares: number | undefined;
  /** Which steps, from 0, are also written with the link's numbers. */
  withExcess: number[];
  /** The question that is asked below the outcome. */
  asks: string | undefined;
  otherwise: string[];
  /** Whether the field that holds `otherwise` is there, in whatever form. */
  hasVerify: boolean;
  /** Whether it has steps of its own for readers who are not administrators. */
  hasUserSteps: boolean;
  /** The answers, by question, that the texts presuppose. */
  given: Map<string, string[]>;
}

/** Reads any YAML value. */
export function readWrittenTree(value: unknown): WrittenTree {
  const tree = fields(value);
  return {
    start: text(tree.start),
    questions: mapOf(tree.questions, (question) => ({
      ...nodeOf(question),
      text: text(question.text),
      check: text(question.check),
      options:
        Object.hasOwn(question, 'options') && isFields(question.options)
          ? mapOf(question.options, ({ label, next, rulesOut, role }) => ({
              label,
              next: text(next),
              rulesOut: texts(rulesOut),
              role: text(role),
            }))
          : undefined,
    })),
    outcomes: mapOf(tree.outcomes, (outcome) => ({
      ...nodeOf(outcome),
      title: text(outcome.title),
      appliesWhen: text(outcome.appliesWhen),
      cause: text(outcome.cause),
      steps: outcome.steps,
      actions: outcome.actions,
      compares: outcome.compares === undefined ? undefined : numberIn(outcome.compares),
      withExcess: (Array.isArray(outcome.steps) ? outcome.steps : []).flatMap((step, i) =>
        isFields(step) && Object.hasOwn(step, 'withExcess') ? [i] : [],
      ),
      asks: text(fields(outcome.asks).question),
      otherwise: texts(fields(outcome.verify).otherwise),
      hasVerify: outcome.verify !== undefined,
      hasUserSteps: fields(outcome.forUser).steps !== undefined,
      given: new Map(Object.entries(fields(outcome.given)).map(([key, options]) => [key, texts(options)])),
    })),
    facts: (Array.isArray(tree.facts) ? tree.facts : []).map(fields).map(({ answer, rulesOut }) => ({
      answer: new Map(
        Object.entries(fields(answer)).flatMap(([question, option]) =>
          typeof option === 'string' ? [[question, option] as const] : [],
        ),
      ),
      rulesOut: texts(rulesOut),
    })),
    letter: (Array.isArray(tree.letter) ? tree.letter : [])
      .map(fields)
      .map(({ outcomes }) => texts(outcomes)),
    texts: textsWithin(value),
  };
}

/** An anchor in YAML can make a value part of itself. */
function textsWithin(value: unknown, above: readonly unknown[] = []): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || above.includes(value)) return [];
  return Object.values(value).flatMap((one) => textsWithin(one, [...above, value]));
}

function nodeOf(node: Record<string, unknown>): WrittenNode {
  return { slug: text(node.slug), aliases: texts(node.aliases) };
}

function mapOf<Out>(value: unknown, read: (value: Record<string, unknown>) => Out): Map<string, Out> {
  return new Map(Object.entries(fields(value)).map(([key, field]) => [key, read(fields(field))]));
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fields(value: unknown): Record<string, unknown> {
  return isFields(value) ? value : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function texts(value: unknown): string[] {
  // Indexes are reported to the editor, so an entry that is not text keeps its place.
  return Array.isArray(value) ? value.map((item) => text(item) ?? '') : [];
}
