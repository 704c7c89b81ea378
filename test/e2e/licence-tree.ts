import fs from 'node:fs';
import { parse } from 'yaml';

/** What the tests need from the site's tree: ids, addresses and texts come from this one source. */
interface Tree {
  start: string;
  questions: Record<
    string,
    { slug: string; text: string; options: Record<string, { label: string; next: string }> }
  >;
  outcomes: Record<string, { slug: string; title: string }>;
}

export const tree: Tree = parse(fs.readFileSync('content/troubleshooters/lisensvarsel.yaml', 'utf8'));

export const TREE_PAGE = 'feilsoking/lisensvarsel/';
export const ARTICLE_WITH_TREE = 'artikler/lisensvarsel/';

/** Answers, first to last: question and option. */
export type Way = readonly (readonly [question: string, option: string])[];

/** The nine outcomes that the tree must distinguish, each with the usual way to it. */
export const DIAGNOSES = {
  excess: [
    ['installation', 'right'],
    ['role', 'admin'],
    ['numbers', 'excess'],
  ],
  'open-requests': [
    ['installation', 'right'],
    ['role', 'admin'],
    ['numbers', 'open-requests'],
  ],
  'suite-seats': [
    ['installation', 'right'],
    ['role', 'admin'],
    ['numbers', 'seats'],
  ],
  'wrong-installation': [['installation', 'wrong']],
  'payment-missing': [
    ['installation', 'right'],
    ['role', 'admin'],
    ['numbers', 'payment'],
  ],
  'onsite-mismatch': [
    ['installation', 'unknown'],
    ['role', 'admin'],
    ['numbers', 'upgraded'],
  ],
  'not-administrator': [
    ['installation', 'right'],
    ['role', 'user'],
  ],
  support: [
    ['installation', 'right'],
    ['role', 'admin'],
    ['numbers', 'none'],
  ],
  unclear: [
    ['installation', 'right'],
    ['role', 'admin'],
    ['numbers', 'unknown'],
  ],
} as const satisfies Record<string, Way>;

export const diagnoses = Object.entries(DIAGNOSES) as [keyof typeof DIAGNOSES, Way][];

/** The page of a question or an outcome, relative to the site: the tree's own page for its first question. */
export function pageOf(node: string): string {
  const slug = (tree.questions[node] ?? tree.outcomes[node])?.slug;
  if (!slug) throw new Error(`The tree has no node «${node}».`);
  return node === tree.start ? TREE_PAGE : `${TREE_PAGE}${slug}/`;
}

/** The shortest way to a node from the first question. */
export function wayTo(node: string): Way {
  const queue: { at: string; way: Way }[] = [{ at: tree.start, way: [] }];
  for (let step = queue.shift(); step; step = queue.shift()) {
    const { at, way } = step;
    if (at === node) return way;
    for (const [option, { next }] of Object.entries(tree.questions[at]?.options ?? {})) {
      queue.push({ at: next, way: [...way, [at, option]] });
    }
  }
  throw new Error(`No way leads to «${node}».`);
}

/** The fragment that carries the reader's own answers, as the link contract writes it. */
export function fragmentOf(way: Way): string {
  return `#v=1&own=${way.map((answer) => answer.join('.')).join('+')}`;
}
