import type { Session } from '../../../src/troubleshooter/core/session.ts';
import type { Answers, Context, TreeData } from '../../../src/troubleshooter/core/tree.ts';

/**
 * A tree from its routing alone: each question's options with the node they lead to. The first question is the start;
 * every target that is not a question is an outcome.
 */
export function aTree(
  routes: Record<string, Record<string, string>>,
  { facts = [], aliases = {} }: Partial<Pick<TreeData, 'facts' | 'aliases'>> = {},
): TreeData {
  const ends = Object.values(routes)
    .flatMap((options) => Object.values(options))
    .filter((next) => !Object.hasOwn(routes, next) && !next.startsWith('feilsoking:'));
  return {
    id: 'a-tree',
    title: 'A tree',
    start: Object.keys(routes)[0] ?? '',
    aliases,
    facts,
    questions: Object.fromEntries(
      Object.entries(routes).map(([id, options]) => [
        id,
        {
          slug: `q-${id}`,
          text: `${id}?`,
          options: Object.fromEntries(
            Object.entries(options).map(([key, next]) => [key, { label: key, next }]),
          ),
        },
      ]),
    ),
    outcomes: Object.fromEntries(
      ends.map((id) => [
        id,
        { slug: `o-${id}`, title: id, summaryHtml: id, appliesWhenHtml: id, stepsHtml: [id], actions: [] },
      ]),
    ),
  };
}

/** A session in which the link carried `link` and `context`, and the reader answered `reader`. */
export function aSession({
  reader = {},
  link = {},
  context = {},
  ...more
}: { reader?: Answers; link?: Answers; context?: Context } & Pick<Session, 'asking' | 'at'> = {}): Session {
  return { facts: { answers: link, context }, answers: reader, ...more };
}

export function hasNode(tree: TreeData, id: string): boolean {
  return Object.hasOwn(tree.questions, id) || Object.hasOwn(tree.outcomes, id);
}
