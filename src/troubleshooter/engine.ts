import { writeLink } from './link.ts';
import type { Answers, Context, Facts, TreeData } from './tree.ts';

/**
 * All that a visit has told: facts from a link, which stay for the whole visit, and the reader's own answers, which
 * override them. `asking` is a question that the reader has gone back to.
 */
export interface Session {
  facts: Facts;
  answers: Answers;
  asking?: string;
  /** A node that stands alone, as on its own page: nothing is known of the way to it. */
  at?: string;
}

export interface Step {
  question: string;
  option: string;
  /** Who answered: the reader, the link, or a rule of the tree over the link's context. */
  source: 'reader' | 'link' | 'rule';
}

export interface Position {
  /** The answers that lead here, first to last. */
  steps: Step[];
  node: string;
  kind: 'question' | 'outcome';
}

export const EMPTY_SESSION: Session = { facts: { answers: {}, context: {} }, answers: {} };

/** Replays a session from the tree's start. Total: any session, also an invalid one, has a position. */
export function replay(tree: TreeData, session: Session): Position {
  if (session.at !== undefined && hasNode(tree, session.at)) {
    return {
      steps: [],
      node: session.at,
      kind: Object.hasOwn(tree.outcomes, session.at) ? 'outcome' : 'question',
    };
  }
  const implied = impliedAnswers(tree, session.facts.context);
  const steps: Step[] = [];
  const visited = new Set<string>();
  let node = tree.start;
  for (;;) {
    if (Object.hasOwn(tree.outcomes, node)) return { steps, node, kind: 'outcome' };
    if (node === session.asking || visited.has(node)) break;
    visited.add(node);
    const step = answerTo(tree, node, session, implied);
    const next = step && tree.questions[node]?.options[step.option]?.next;
    if (!step || !next || !hasNode(tree, next)) break;
    steps.push(step);
    node = next;
  }
  return { steps, node, kind: 'question' };
}

/** The reader answers. Earlier answers that are no longer on the way are dropped; facts stay. */
export function answer(tree: TreeData, session: Session, question: string, option: string): Session {
  const next = { facts: session.facts, answers: { ...session.answers, [question]: option } };
  const onPath = new Set(replay(tree, next).steps.map((step) => step.question));
  return { ...next, answers: pick(next.answers, (key) => onPath.has(key)) };
}

/** The reader goes back to a question, with every other answer kept until this one is given anew. */
export function change(session: Session, question: string): Session {
  return { facts: session.facts, answers: session.answers, asking: question };
}

/** The reader starts again: own answers are gone, and the first question is asked even where a link answered it. */
export function restart(tree: TreeData, session: Session): Session {
  return { facts: session.facts, answers: {}, asking: tree.start };
}

/** The fragment (without `#`) that carries a position: its answers and all the context. */
export function fragmentOf(session: Session, position: Position): string {
  if (session.at !== undefined) return '';
  const onPath = Object.fromEntries(
    position.steps.filter((step) => step.source !== 'rule').map((step) => [step.question, step.option]),
  );
  const waiting = position.kind === 'question' ? position.node : undefined;
  const later = pick(session.facts.answers, (key) => key !== waiting && !Object.hasOwn(onPath, key));
  return writeLink({ ...onPath, ...(session.asking ? {} : later) }, session.facts.context);
}

/** How many questions can follow from a node, itself included, at the most. */
export function longestPath(tree: TreeData, node: string, seen: readonly string[] = []): number {
  const question = tree.questions[node];
  if (!question || seen.includes(node)) return 0;
  const lengths = Object.values(question.options).map(({ next }) => longestPath(tree, next, [...seen, node]));
  return 1 + Math.max(0, ...lengths);
}

/** Answers that the tree's rules draw from what the link told. The first rule that answers a question counts. */
export function impliedAnswers(tree: TreeData, context: Context): Answers {
  const implied: Answers = {};
  for (const { when, answer } of tree.facts) {
    if (!applies(when, context)) continue;
    for (const [question, option] of Object.entries(answer)) implied[question] ??= option;
  }
  return implied;
}

function applies(when: TreeData['facts'][number]['when'], context: Context): boolean {
  const value = context[when.key as keyof Context];
  if (value === undefined) return false;
  if (when.is !== undefined) return value === when.is;
  if (when.after === undefined) return true;
  const other = context[when.after as keyof Context];
  // ISO days sort as text.
  return typeof value === 'string' && typeof other === 'string' && value > other;
}

function answerTo(tree: TreeData, question: string, session: Session, implied: Answers): Step | undefined {
  const options = tree.questions[question]?.options;
  if (!options) return undefined;
  const sources = [
    ['reader', session.answers],
    ['link', session.facts.answers],
    ['rule', implied],
  ] as const;
  for (const [source, answers] of sources) {
    const option = Object.hasOwn(answers, question) ? answers[question] : undefined;
    if (option !== undefined && Object.hasOwn(options, option)) return { question, option, source };
  }
  return undefined;
}

function hasNode(tree: TreeData, id: string): boolean {
  return Object.hasOwn(tree.questions, id) || Object.hasOwn(tree.outcomes, id);
}

function pick(answers: Answers, keep: (key: string) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keep(key)));
}
