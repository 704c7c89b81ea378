import { SHARED_ANSWERS } from './contract.ts';
import type { Session } from './session.ts';
import type { Answers, Context, FactRule, Routing } from './tree.ts';

export interface Step {
  question: string;
  option: string;
  /**
   * Who answered: the reader, the link, or a rule applied to the link's context. An answer that only the reader can
   * know is `assumed` if a link or a rule gives it.
   */
  source: 'reader' | 'link' | 'rule' | 'assumed';
}

/**
 * Answers that the tree's rules derive from the link's context and from answers to shared questions. The first rule
 * that answers a question wins.
 */
export function impliedAnswers(tree: Routing, context: Context, answers: Answers = {}): Answers {
  const implied: Answers = {};
  for (const { answer = {} } of applyingRules(tree, context, answers)) {
    for (const [question, option] of Object.entries(answer)) implied[question] ??= option;
  }
  return implied;
}

function applyingRules(tree: Routing, context: Context, answers: Answers): FactRule[] {
  const known = { ...context, ...pick(answers, (key) => Object.hasOwn(SHARED_ANSWERS, key)) };
  return tree.facts.filter(({ when }) => applies(when, known));
}

function applies(when: FactRule['when'], known: Readonly<Record<string, unknown>>): boolean {
  const value = known[when.key];
  if (value === undefined) return false;
  if (when.is !== undefined) return value === when.is;
  if (when.after === undefined) return true;
  const other = known[when.after];
  // ISO days sort as text.
  return typeof value === 'string' && typeof other === 'string' && value > other;
}

/** The rules' answers, except those that lead to an outcome the link or the reader has ruled out. */
export function ruleAnswers(tree: Routing, session: Session): Answers {
  const { facts, answers } = session;
  const implied = impliedAnswers(tree, facts.context, { ...facts.answers, ...answers });
  const ruledOut = ruledOutBy(tree, session, allAnswers(tree, session, {}));
  return pick(implied, (key) => !ruledOut.has(tree.questions[key]?.options[implied[key] ?? '']?.next ?? ''));
}

/** The outcomes that answers and rules have ruled out. Assumed answers do not count. */
export function ruledOutBy(
  tree: Routing,
  { facts, answers: own }: Session,
  answers: readonly Step[],
): Set<string | undefined> {
  const rules = applyingRules(tree, facts.context, { ...facts.answers, ...own });
  const options = answers.map(({ question, option, source }) =>
    source === 'assumed' ? undefined : tree.questions[question]?.options[option],
  );
  return new Set([...rules, ...options].flatMap((one) => one?.rulesOut));
}

/** Every known answer, on the route or off it. */
export function allAnswers(tree: Routing, session: Session, implied = ruleAnswers(tree, session)): Step[] {
  return Object.keys(tree.questions).flatMap((question) => answerTo(tree, question, session, implied) ?? []);
}

/** What is known to answer a question: the reader's own answer, else the link's, else a rule's. */
export function answerTo(
  tree: Routing,
  question: string,
  session: Session,
  implied: Answers,
): Step | undefined {
  const { options, readerOnly } = tree.questions[question] ?? {};
  if (!options) return undefined;
  const sources = [
    ['reader', session.answers],
    ['link', session.facts.answers],
    ['rule', implied],
  ] as const;
  for (const [source, answers] of sources) {
    const option = Object.hasOwn(answers, question) ? answers[question] : undefined;
    if (option === undefined || !Object.hasOwn(options, option)) continue;
    const isAssumed = readerOnly && source !== 'reader' && options[option]?.rulesOut?.length;
    return { question, option, source: isAssumed ? 'assumed' : source };
  }
  return undefined;
}

/** The answers to the questions that are kept. */
export function pick(answers: Answers, keep: (key: string) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keep(key)));
}
