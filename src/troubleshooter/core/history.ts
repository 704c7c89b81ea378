import { readLink, writeLink } from './link.ts';
import { EMPTY_SESSION, type Session } from './session.ts';
import type { TreeData } from './tree.ts';

/** A troubleshooter's record in `history.state`: the two layers of a session, as fragments. */
interface HistoryRecord {
  tree: string;
  facts: string;
  answers: string;
  opened?: boolean;
  asking?: string;
  at?: string;
}

/**
 * The key of a troubleshooter's record, by its index on the page. An article may hold several, even of the same tree.
 */
function historyKey(index = 0): string {
  return `troubleshooter${index || ''}`;
}

/** The history state with a session added to whatever else it holds. */
export function toHistory(tree: TreeData, session: Session, other: unknown = null, index = 0): object {
  const record: HistoryRecord = {
    tree: tree.id,
    facts: writeLink(session.facts),
    answers: writeLink(EMPTY_SESSION.facts, session),
    ...(session.opened ? { opened: true } : {}),
    ...(session.asking === undefined ? {} : { asking: session.asking }),
    ...(session.at === undefined ? {} : { at: session.at }),
  };
  return { ...(typeof other === 'object' ? other : {}), [historyKey(index)]: record };
}

/**
 * The session in a history state, or undefined if it holds none for this tree. Read as warily as a link, since the tree
 * may have changed since it was written.
 */
export function fromHistory(tree: TreeData, state: unknown, index = 0): Session | undefined {
  const record = (state as Record<string, Partial<HistoryRecord>> | null)?.[historyKey(index)];
  if (record?.tree !== tree.id) return undefined;
  const read = (fragment: unknown) => readLink(tree, '', typeof fragment === 'string' ? fragment : '');
  // The node may have been renamed since.
  const today = (node: unknown) =>
    typeof node === 'string' && Object.hasOwn(tree.aliases, node) ? tree.aliases[node] : node;
  const [asking, at] = [today(record.asking), today(record.at)];
  const known = (node: unknown): node is string =>
    typeof node === 'string' && (Object.hasOwn(tree.questions, node) || Object.hasOwn(tree.outcomes, node));
  return {
    facts: read(record.facts).facts ?? EMPTY_SESSION.facts,
    answers: {},
    ...read(record.answers).progress,
    ...(record.opened === true ? { opened: true } : {}),
    ...(known(asking) ? { asking } : {}),
    ...(known(at) ? { at } : {}),
  };
}
