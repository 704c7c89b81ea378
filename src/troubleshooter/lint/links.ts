import { nearest } from '../../editing/faults/nearest.ts';
import { parseContentLink } from '../../editing/links/parse-content-link.ts';
import { TOOL } from '../../licence-plan/index.ts';
import { decoded } from '../../percent-decoding.ts';
import type { Details, TreeError } from './explanations/tree-errors.ts';

/** What a content folder holds for trees to link to. */
export interface LintContext {
  articles: ReadonlySet<string>;
  /** The anchors of an article's headings, or undefined if they cannot be determined. */
  anchorsOf: (article: string) => ReadonlySet<string> | undefined;
  exercises: ReadonlySet<string>;
  /** Ids of the nodes of each tree; empty if they cannot be determined. */
  trees: ReadonlyMap<string, ReadonlySet<string>>;
  /** Content that exists but is not published, in the form that links begin with: `artikkel:utkast`. */
  held?: ReadonlySet<string>;
  /** What content is called now, by the links to its former names (`artikkel:gammel`), and steps by their addresses. */
  renamed?: ReadonlyMap<string, Renamed>;
}

/** The current name of renamed content. */
export interface Renamed {
  name: string;
  /** Whether its file says so; otherwise it is inferred from the list of published addresses. */
  isSure: boolean;
}

interface ContentLinkFault {
  error: TreeError;
  details: Details;
}

const LINK = /\]\(((?:artikkel|ovelse|feilsoking|verktoy):[^)\s]*)/g;

/** The links of a text into the help center, as they are written. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(LINK)].map(([, href = '']) => href);
}

/** What is wrong with an action's target, or undefined. */
export function targetFault(kind: unknown, to: string, context: LintContext): ContentLinkFault | undefined {
  if (/^(artikkel|ovelse|feilsoking):/.test(to)) return contentLinkFault(to, context);
  // The schema checks the tools.
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
export function contentLinkFault(href: string, context: LintContext): ContentLinkFault | undefined {
  const link = parseContentLink(href);
  if (!link) return undefined;
  const { scheme, target, anchor, tree, node } = link;
  // Answers and facts may follow the #.
  if (anchor !== undefined && !anchor.includes('=') && /^(ovelse|feilsoking|verktoy)$/.test(scheme)) {
    const nodes = context.trees.get(tree);
    const isNode = scheme === 'feilsoking' && node === undefined && nodes?.has(decoded(anchor));
    const expected = `«${scheme}:${target}${isNode ? `/${decoded(anchor)}` : ''}» uten #: Bare artikler har overskrifter å lenke til`;
    return {
      error: scheme === 'feilsoking' ? 'missing-tree' : 'missing-anchor',
      details: { found: href, expected },
    };
  }
  if (scheme === 'ovelse') {
    return context.exercises.has(target)
      ? undefined
      : (calledNow('missing-exercise', href, 'øvelsen', context) ??
          missing('missing-exercise', href, target, context.exercises, 'ovelse:', context.held));
  }
  if (scheme === 'verktoy')
    return target === TOOL.id ? undefined : missing('missing-tool', href, target, [TOOL.id], 'verktoy:');
  if (scheme === 'feilsoking') {
    const nodes = context.trees.get(tree);
    if (!nodes)
      return (
        calledNow('missing-tree', href, 'feilsøkingen', context) ??
        missing('missing-tree', href, tree, context.trees.keys(), 'feilsoking:', context.held)
      );
    return node === undefined || !nodes.size || nodes.has(node)
      ? undefined
      : (byAddress(href, tree, node, context) ??
          missing('missing-tree', href, node, nodes, `feilsoking:${tree}/`));
  }
  if (!context.articles.has(target))
    return (
      calledNow('missing-article', href, 'artikkelen', context) ??
      missing('missing-article', href, target, context.articles, 'artikkel:', context.held, (slug) =>
        anchorIn(slug, anchor, context),
      )
    );
  const anchors = anchor ? context.anchorsOf(target) : undefined;
  if (!anchor || !anchors || anchors.has(decoded(anchor))) return undefined;
  const expected = headingInstead(target, decoded(anchor), context, (name) => `artikkel:${name}`);
  return { error: 'missing-anchor', details: { found: href, expected } };
}

/**
 * What a message says to expect instead of a heading that an article does not have: its new name, the nearest, or any.
 *
 * @param linkTo how a link to this article, or to another one with its heading, is written
 */
export function headingInstead(
  article: string,
  written: string,
  { anchorsOf, renamed }: LintContext,
  linkTo: (name: string) => string,
): string {
  const now = renamed?.get(`artikkel:${article}#${written}`)?.name;
  if (now) return `«${linkTo(now)}», som overskriften heter nå`;
  const anchors = [...(anchorsOf(article) ?? [])];
  const close = nearestHeading(written, anchors);
  if (close) return `en overskrift i artikkelen, f.eks. «${linkTo(`${article}#${close}`)}»`;
  if (!anchors.length) return 'en overskrift i artikkelen, og den har ingen: Ta bort # og det som står etter';
  const shown = anchors.slice(0, MOST_HEADINGS).map((one) => `«#${one}»`);
  const rest = anchors.length - shown.length;
  return `en av overskriftene i artikkelen: ${shown.join(', ')}${rest ? ` og ${rest} til` : ''}`;
}

const MOST_HEADINGS = 6;

/** The heading spelt most alike or, since headings are rephrased, the one that shares most words. */
function nearestHeading(written: string, anchors: readonly string[]): string | undefined {
  const words = wordsIn(written);
  const shared = (anchor: string) => wordsIn(anchor).filter((word) => words.includes(word)).length;
  const best = anchors.toSorted((a, b) => shared(b) - shared(a))[0];
  return nearest(written, anchors) ?? (best && shared(best) ? best : undefined);
}

/** The words that tell headings apart. */
function wordsIn(anchor: string): string[] {
  return anchor.split('-').filter((word) => word.length > 3);
}

/** A link to a step by its address; undefined if no step has it. */
function byAddress(
  href: string,
  tree: string,
  node: string,
  { renamed }: LintContext,
): ContentLinkFault | undefined {
  const id = renamed?.get(`feilsoking:${tree}/${node}`)?.name;
  if (id === undefined) return undefined;
  const expected = `«feilsoking:${id}», med id-en til steget i stedet for adressen`;
  return { error: 'missing-tree', details: { found: href, expected } };
}

/** The mistake of linking to a former name; undefined if the current name is unknown. */
function calledNow(
  error: TreeError,
  href: string,
  what: string,
  context: LintContext,
): ContentLinkFault | undefined {
  const { scheme, target, anchor, tree, node } = parseContentLink(href) ?? {};
  const link = `${scheme}:${scheme === 'feilsoking' ? tree : target}`;
  const { name, isSure } = context.renamed?.get(link) ?? {};
  if (name === undefined || context.held?.has(link)) return undefined;
  const rest = node === undefined ? anchorIn(name, anchor, context) : `/${node}`;
  return {
    error,
    details: {
      found: href,
      expected: `«${scheme}:${name}${rest}», som ${what} ${isSure ? '' : 'trolig '}heter nå`,
    },
  };
}

/** The heading of a link, with its `#`, if an article has it; else the nearest, or nothing. */
function anchorIn(article: string, anchor: string | undefined, { anchorsOf }: LintContext): string {
  const anchors = [...(anchorsOf(article) ?? [])];
  const written = decoded(anchor ?? '');
  const kept = anchors.includes(written) ? written : nearestHeading(written, anchors);
  return kept ? `#${kept}` : '';
}

const WHAT: Partial<Record<TreeError, string>> = {
  'missing-article': 'en artikkel i mappen articles',
  'missing-exercise': 'en øvelse i mappen simulations',
  'missing-tool': 'et verktøy',
  'missing-tree': 'en feilsøking i mappen troubleshooters',
};

function missing(
  error: TreeError,
  found: string,
  word: string,
  known: Iterable<string>,
  prefix: string,
  held?: ReadonlySet<string>,
  restOf: (name: string) => string = () => '',
): ContentLinkFault {
  if (held?.has(prefix + word))
    return {
      error: 'held-back',
      details: {
        found,
        expected: `noe som er publisert: «${prefix}${word}» er et utkast, eller kommer senere`,
      },
    };
  const names = [...known];
  // It may be the file's full name, or end in a slash like an address.
  const plain = word.replace(/\.mdx?$|\/$/, '');
  const example =
    (names.includes(plain) ? plain : undefined) ??
    nearest(word, names) ??
    names.find((name) => name.startsWith(word));
  const tree = /^feilsoking:(.+)\/$/.exec(prefix)?.[1];
  const what = tree === undefined ? WHAT[error] : `et steg i feilsøkingen «${tree}»`;
  // An example that has nothing to do with what was written would be taken for advice.
  const others = names.length > MOST_NAMES ? '' : `: ${names.map((name) => `«${prefix}${name}»`).join(', ')}`;
  const hint = example === undefined ? others : `, f.eks. «${prefix}${example}${restOf(example)}»`;
  return { error, details: { found, expected: `${what}${names.length ? hint : ''}` } };
}

const MOST_NAMES = 12;
