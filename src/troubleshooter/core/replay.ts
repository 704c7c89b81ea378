import { allAnswers, answerTo, pick, ruleAnswers, ruledOutBy, type Step } from './known-answers.ts';
import { writeLink } from './link.ts';
import { longestPath } from './paths.ts';
import { caseOf, keep, type Session } from './session.ts';
import type { Routing } from './tree.ts';

export interface Position {
  /** The answers that lead here, first to last. */
  steps: Step[];
  node: string;
  kind: 'question' | 'outcome';
  /** Outcomes already shown that did not help, first to last. */
  shown: string[];
}

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

/** The steps did not help: the next likely cause is shown instead. */
export function notSolved(tree: Routing, session: Session): Session {
  const { node } = replay(tree, session);
  const tried = [...new Set([...(session.tried ?? []), node])];
  const at = session.at === undefined ? {} : { at: nextLikely(tree, session, node, tried) ?? node };
  return { ...session, ...at, tried };
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

/**
 * The number of the current question for the reader, from 1, and the most there can be. Questions that a link answers
 * do not count.
 */
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
 * The next cause on an outcome's list. Skips what has been ruled out or tried, and questions whose answer leads back to
 * one of these. The last one is support.
 */
function nextLikely(
  tree: Routing,
  session: Session,
  node: string,
  passed: readonly string[],
): string | undefined {
  const otherwise = tree.outcomes[node]?.otherwise ?? [];
  const answers = allAnswers(tree, session);
  const ruledOut = ruledOutBy(tree, session, answers);
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

function questionsOnPath(tree: Routing, session: Session): Set<string> {
  return new Set(replay(tree, session).steps.map((step) => step.question));
}

function hasNode(tree: Routing, id: string): boolean {
  return Object.hasOwn(tree.questions, id) || Object.hasOwn(tree.outcomes, id);
}
