import { SHARED_ANSWERS } from './contract.ts';
import { type Progress, writeLink } from './link.ts';
import type { Answers, Context, FactRule, Facts, Routing } from './tree.ts';

/**
 * Everything known about a visit: facts from a link, which last for the whole visit, and the reader's own answers,
 * which override them. `asking` is a question the reader has gone back to.
 */
export interface Session extends Progress {
  facts: Facts;
  answers: Answers;
  asking?: string;
  /** The answers came with an address that somebody else may have sent. */
  opened?: true;
  /** A node opened on its own page, with no known route to it. */
  at?: string;
}

export interface Step {
  question: string;
  option: string;
  /**
   * Who answered: the reader, the link, or a rule applied to the link's context. An answer that only the reader can
   * know is `assumed` if a link or a rule gives it.
   */
  source: 'reader' | 'link' | 'rule' | 'assumed';
}

export interface Position {
  /** The answers that lead here, first to last. */
  steps: Step[];
  node: string;
  kind: 'question' | 'outcome';
  /** Outcomes already shown that did not help, first to last. */
  shown: string[];
}

export const EMPTY_SESSION: Session = { facts: { answers: {}, context: {} }, answers: {} };

/** Replays a session from the start of the tree. Total: every session has a position, even an invalid one. */
export function replay(tree: Routing, session: Session): Position {
  if (session.at !== undefined && hasNode(tree, session.at)) {
    return {
      steps: [],
      node: session.at,
      kind: Object.hasOwn(tree.outcomes, session.at) ? 'outcome' : 'question',
      shown: session.tried ?? [],
    };
  }
  const implied = ruleAnswers(tree, session);
  const steps: Step[] = [];
  const shown: string[] = [];
  const visited = new Set<string>();
  let node = tree.start;
  while (!visited.has(node)) {
    visited.add(node);
    if (Object.hasOwn(tree.outcomes, node)) {
      // Skips what did not help, following each outcome's own list.
      const next = session.tried?.includes(node)
        ? nextLikely(tree, session, node, [...visited, ...shown])
        : undefined;
      if (next === undefined) return { steps, node, kind: 'outcome', shown };
      shown.push(node);
      node = next;
      continue;
    }
    const step = node === session.asking ? undefined : answerTo(tree, node, session, implied);
    const next = step && tree.questions[node]?.options[step.option]?.next;
    if (!step || !next || !hasNode(tree, next)) break;
    steps.push(step);
    node = next;
  }
  return { steps, node, kind: Object.hasOwn(tree.outcomes, node) ? 'outcome' : 'question', shown };
}

/** The reader answers. Earlier answers that are no longer on the route are dropped; facts stay. */
export function answer(tree: Routing, session: Session, question: string, option: string): Session {
  const next: Session = {
    facts: session.facts,
    answers: { ...session.answers, [question]: option },
    ...(session.tried ? { tried: session.tried } : {}),
    ...(session.opened && !tree.questions[question]?.readerOnly ? { opened: true } : {}),
    ...caseOf(session),
  };
  const before = questionsOnPath(tree, keep(session));
  const after = questionsOnPath(tree, next);
  // An answer given on a question's own page is not on the route yet: the questions before it are asked first.
  return {
    ...next,
    answers: pick(next.answers, (key) => key === question || after.has(key) || !before.has(key)),
  };
}

/** The reader goes back to a question; all other answers are kept until this one changes. */
export function change(session: Session, question: string): Session {
  const { at: _, asking: __, solved: ___, ...kept } = session;
  return { ...kept, asking: question };
}

/** The reader leaves the question they went back to as it was. */
export function keep({ asking: _, ...session }: Session): Session {
  return session;
}

/** The steps did not help: the next likely cause is shown instead. */
export function notSolved(tree: Routing, session: Session): Session {
  const { node } = replay(tree, session);
  const tried = [...new Set([...(session.tried ?? []), node])];
  const at = session.at === undefined ? {} : { at: nextLikely(tree, session, node, tried) ?? node };
  return { ...session, ...at, tried };
}

/** The steps helped. */
export function solved(session: Session): Session {
  return { ...session, solved: true };
}

/** The node to show if the current outcome does not help; undefined if nothing is left. */
export function nextAfter(tree: Routing, session: Session): string | undefined {
  const { node, shown, steps } = replay(tree, session);
  return nextLikely(tree, session, node, [...steps.map(({ question }) => question), ...shown, node]);
}

/**
 * The reader starts over: their own answers are dropped, and the first question is asked even if a link answered it.
 */
export function restart(tree: Routing, session: Session): Session {
  return { facts: session.facts, answers: {}, asking: tree.start, ...caseOf(session) };
}

/** Whose case it is, which holds for the whole visit. */
export function caseOf(session: Session): Pick<Session, 'case'> {
  return session.case ? { case: session.case } : {};
}

/**
 * The fragment (without `#`) for a position, with the link's facts and the reader's answers kept apart. A question that
 * is being asked again has no answer, and the reader's later answers wait.
 */
export function fragmentOf(session: Session, { steps }: Pick<Position, 'steps'>): string {
  const { facts, answers, asking } = session;
  if (session.at !== undefined) return '';
  const onPath = Object.fromEntries(
    steps.filter(({ source }) => source === 'reader').map(({ question, option }) => [question, option]),
  );
  return writeLink(
    { ...facts, answers: pick(facts.answers, (key) => key !== asking) },
    { ...session, answers: asking === undefined ? { ...onPath, ...answers } : onPath },
  );
}

interface Waypoints {
  questions: Record<string, { options: Record<string, { next: string }> }>;
}

/** Whether options can lead from one node to another. A node leads to itself. */
export function reaches(tree: Waypoints, from: string, to: string, seen: readonly string[] = []): boolean {
  if (from === to) return true;
  if (seen.includes(from) || !Object.hasOwn(tree.questions, from)) return false;
  const nexts = Object.values(tree.questions[from]?.options ?? {});
  return nexts.some(({ next }) => reaches(tree, next, to, [...seen, from]));
}

/**
 * The largest number of questions that can still be asked from a node, itself included.
 *
 * @param known answers that the reader is not asked for
 */
export function longestPath(
  tree: Routing,
  node: string,
  known: Answers = {},
  seen: readonly string[] = [],
): number {
  const question = tree.questions[node];
  if (!question || seen.includes(node)) return 0;
  const answered = question.options[known[node] ?? ''];
  const lengths = (answered ? [answered] : Object.values(question.options)).map(({ next }) =>
    longestPath(tree, next, known, [...seen, node]),
  );
  return (answered ? 0 : 1) + Math.max(0, ...lengths);
}

/** Which of the reader's questions this is, from 1, and how many there can be at most. What a link answers is none. */
export function progressOf(
  tree: Routing,
  session: Session,
  { node, steps }: Pick<Position, 'node' | 'steps'>,
): { number: number; atMost: number } {
  const before = steps.filter(({ source }) => source === 'reader').length;
  const told = { ...ruleAnswers(tree, session), ...session.facts.answers };
  return {
    number: before + 1,
    atMost:
      before +
      longestPath(
        tree,
        node,
        pick(told, (key) => key !== node),
      ),
  };
}

/**
 * Answers that the tree's rules derive from the link's context and from answers that mean the same in every tree. The
 * first rule that answers a question wins.
 */
export function impliedAnswers(tree: Routing, context: Context, answers: Answers = {}): Answers {
  const implied: Answers = {};
  const known = { ...context, ...pick(answers, (key) => Object.hasOwn(SHARED_ANSWERS, key)) };
  for (const { when, answer } of tree.facts) {
    if (!applies(when, known)) continue;
    for (const [question, option] of Object.entries(answer)) implied[question] ??= option;
  }
  return implied;
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

/**
 * The next cause on an outcome's list, skipping what has been ruled out or tried, and questions whose answer leads back
 * to one of these. The last one is support.
 */
function nextLikely(
  tree: Routing,
  session: Session,
  node: string,
  passed: readonly string[],
): string | undefined {
  const otherwise = tree.outcomes[node]?.otherwise ?? [];
  const answers = allAnswers(tree, session);
  const ruledOut = ruledOutBy(tree, answers);
  const leadsOn = (from: string) => {
    const way = [...passed];
    for (let at = from; !way.includes(at); ) {
      way.push(at);
      const step = at === session.asking ? undefined : answers.find(({ question }) => question === at);
      const next = step && tree.questions[at]?.options[step.option]?.next;
      if (next === undefined || !hasNode(tree, next)) return true;
      at = next;
    }
    return false;
  };
  const left = otherwise.filter((other) => hasNode(tree, other) && leadsOn(other));
  return left.find((other) => !ruledOut.has(other)) ?? left.find((other) => other === otherwise.at(-1));
}

/** The rules' answers, except those that lead to an outcome the link or the reader has ruled out. */
function ruleAnswers(tree: Routing, session: Session): Answers {
  const { facts, answers } = session;
  const implied = impliedAnswers(tree, facts.context, { ...facts.answers, ...answers });
  const ruledOut = ruledOutBy(tree, allAnswers(tree, session, {}));
  return pick(implied, (key) => !ruledOut.has(tree.questions[key]?.options[implied[key] ?? '']?.next ?? ''));
}

/** The outcomes that answers have ruled out. Assumed answers do not count. */
function ruledOutBy(tree: Routing, answers: readonly Step[]): Set<string> {
  return new Set(
    answers.flatMap(({ question, option, source }) =>
      source === 'assumed' ? [] : (tree.questions[question]?.options[option]?.rulesOut ?? []),
    ),
  );
}

/** Every known answer, on the route or off it. */
function allAnswers(tree: Routing, session: Session, implied = ruleAnswers(tree, session)): Step[] {
  return Object.keys(tree.questions).flatMap((question) => answerTo(tree, question, session, implied) ?? []);
}

function questionsOnPath(tree: Routing, session: Session): Set<string> {
  return new Set(replay(tree, session).steps.map((step) => step.question));
}

function answerTo(tree: Routing, question: string, session: Session, implied: Answers): Step | undefined {
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

function hasNode(tree: Routing, id: string): boolean {
  return Object.hasOwn(tree.questions, id) || Object.hasOwn(tree.outcomes, id);
}

function pick(answers: Answers, keep: (key: string) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keep(key)));
}
