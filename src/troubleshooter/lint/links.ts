import { nearest } from '../../editing/nearest.ts';
import { parseContentLink } from '../../editing/parse-content-link.ts';
import { TOOL } from '../../licence-plan/index.ts';
import { decoded } from '../../percent-decoding.ts';
import type { Details, TreeError } from './catalogue.ts';

/** What a content folder holds for trees to link to. */
export interface LintContext {
  articles: ReadonlySet<string>;
  /** The anchors of an article's headings, or undefined if they cannot be determined. */
  anchorsOf: (article: string) => ReadonlySet<string> | undefined;
  exercises: ReadonlySet<string>;
  /** Ids of the nodes of each tree. */
  trees: ReadonlyMap<string, ReadonlySet<string>>;
  /** Content that exists but is not published, in the form that links begin with: `artikkel:utkast`. */
  held?: ReadonlySet<string>;
  /** The current names of articles, by their former names. */
  renamed?: ReadonlyMap<string, string>;
}

interface LinkMistake {
  error: TreeError;
  details: Details;
}

const LINK = /\]\(((?:artikkel|ovelse|feilsoking|verktoy):[^)\s]*)/g;

/** The links of a text into the help center, as they are written. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(LINK)].map(([, href = '']) => href);
}

/** What is wrong with an action's target, or undefined. */
export function targetMistake(kind: unknown, to: string, context: LintContext): LinkMistake | undefined {
  if (/^(artikkel|ovelse|feilsoking):/.test(to)) return linkMistake(to, context);
  // The schema knows the tools.
  if (kind === 'tool' || /^(https?|mailto|tel):/.test(to)) return undefined;
  switch (kind) {
    case 'exercise':
      return missing('missing-exercise', to, to, context.exercises, 'ovelse:');
    case 'troubleshooter':
      return missing('missing-tree', to, to, context.trees.keys(), 'feilsoking:');
    default:
      return missing('missing-article', to, to, context.articles, 'artikkel:');
  }
}

/** What is wrong with a link into the help center, or undefined. */
export function linkMistake(href: string, context: LintContext): LinkMistake | undefined {
  const link = parseContentLink(href);
  if (!link) return undefined;
  const { scheme, target, anchor, tree, node } = link;
  if (scheme === 'ovelse') {
    return context.exercises.has(target)
      ? undefined
      : missing('missing-exercise', href, target, context.exercises, 'ovelse:', context.held);
  }
  if (scheme === 'verktoy')
    return target === TOOL.id ? undefined : missing('missing-tool', href, target, [TOOL.id], 'verktoy:');
  if (scheme === 'feilsoking') {
    const nodes = context.trees.get(tree);
    if (!nodes) return missing('missing-tree', href, tree, context.trees.keys(), 'feilsoking:', context.held);
    return node === undefined || nodes.has(node)
      ? undefined
      : missing('missing-tree', href, node, nodes, `feilsoking:${tree}/`);
  }
  if (!context.articles.has(target)) {
    const name = context.renamed?.get(target);
    if (name) {
      const expected = `«artikkel:${name}», som artikkelen heter nå`;
      return { error: 'missing-article', details: { found: href, expected } };
    }
    return missing('missing-article', href, target, context.articles, 'artikkel:', context.held);
  }
  const anchors = anchor ? context.anchorsOf(target) : undefined;
  return !anchor || !anchors || anchors.has(decoded(anchor))
    ? undefined
    : missing('missing-anchor', href, decoded(anchor), anchors, `artikkel:${target}#`);
}

const WHAT: Partial<Record<TreeError, string>> = {
  'missing-article': 'en artikkel i mappen articles',
  'missing-anchor': 'en overskrift i artikkelen',
  'missing-exercise': 'en øvelse i mappen simulations',
  'missing-tool': 'et verktøy',
  'missing-tree': 'en feilsøking i mappen troubleshooters, eller et steg i den',
};

function missing(
  error: TreeError,
  found: string,
  word: string,
  known: Iterable<string>,
  prefix: string,
  held?: ReadonlySet<string>,
): LinkMistake {
  if (held?.has(prefix + word))
    return {
      error: 'held-back',
      details: {
        found,
        expected: `noe som er publisert: «${prefix}${word}» er et utkast, eller kommer senere`,
      },
    };
  const names = [...known];
  // The file's full name, or the end of an address.
  const plain = word.replace(/\.mdx?$|\/$/, '');
  const example =
    (names.includes(plain) ? plain : undefined) ??
    nearest(word, names) ??
    names.find((name) => name.startsWith(word)) ??
    names[0];
  const suffix = example === undefined ? '' : `, f.eks. «${prefix}${example}»`;
  return { error, details: { found, expected: `${WHAT[error] ?? ''}${suffix}` } };
}
