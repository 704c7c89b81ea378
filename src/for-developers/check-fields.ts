import { readLink, writeLink } from '../troubleshooter/core/link.ts';
import { replay } from '../troubleshooter/core/replay.ts';
import type { TreeData } from '../troubleshooter/core/tree.ts';
import { describeAnswer, describeContext, describeNotice } from '../troubleshooter/core/wording.ts';

/** The developer's entries, by key of the contract. `excess` is separate, as rows. */
export interface Fields {
  values: Record<string, string>;
  excess: { plan: string; count: string }[];
}

export interface CheckedLink {
  /** The fragment (without `#`) with everything that the troubleshooter will use; `v=1` if that is nothing. */
  fragment: string;
  /** The keys that are dropped, and why, in the reader's words. */
  dropped: { key: string; text: string }[];
  /** The facts that the reader is shown as coming from the link. */
  told: [name: string, value: string][];
  /** Where the reader lands. */
  lands: { kind: 'question' | 'outcome'; text: string };
}

/** Reads the fields as the troubleshooter will read the link. */
export function checkFields(tree: TreeData, { values, excess }: Fields): CheckedLink {
  const pairs = Object.entries(values).filter(([, value]) => value.trim() !== '');
  const rows = excess
    .filter(({ plan, count }) => plan.trim() || count.trim())
    .map(({ plan, count }) => `${plan.trim()}:${count.trim()}`)
    .join(',');
  const written = new URLSearchParams([['v', '1'], ...pairs, ...(rows ? [['excess', rows]] : [])]);
  const { facts = { answers: {}, context: {} }, notices } = readLink(tree, '', `${written}`);
  const { node, kind } = replay(tree, { facts, answers: {} });
  return {
    fragment: writeLink(facts) || 'v=1',
    dropped: notices.map((notice) => ({ key: notice.key, text: describeNotice(notice) })),
    told: [
      ...describeContext(facts.context).map(({ name, text }): [string, string] => [name, text]),
      ...Object.entries(facts.answers).map(([question, option]): [string, string] => {
        const { name, text } = describeAnswer(tree, question, option);
        return [name, text];
      }),
    ],
    lands: { kind, text: tree.questions[node]?.text ?? tree.outcomes[node]?.title ?? node },
  };
}
