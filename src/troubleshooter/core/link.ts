import { type Excess, formatExcess, parseExcess } from '../../licences/excess.ts';
import { READERS } from './context-values.ts';
import {
  CONTEXT_KEYS,
  CONTRACT_VERSION,
  IDENTIFYING_KEYS,
  MAX_LINK_LENGTH,
  RESERVED_KEYS,
  SHARED_ANSWERS,
  type SharedQuestion,
  THEME_KEY,
} from './contract.ts';
import type { Answers, Facts, Routing } from './tree.ts';

/**
 * Something in a link that was dropped, or that the reader must know about it: that the answers may be somebody else's
 * (`own`), or whose case it is (`case`, with `customer` or `colleague` as `part`). `key` is as in the link, cut to 40
 * characters.
 */
export interface Notice {
  key: string;
  reason: 'bad-value' | 'unknown' | 'identifying-in-query' | 'version' | 'too-long' | 'own' | 'case';
  /** The refused part of a list that was otherwise accepted. */
  part?: string;
}

export interface Link {
  /** Undefined when the address carries no state: an ordinary page, perhaps with an ordinary anchor. */
  facts?: Facts;
  /** What the reader had done when the address was written. */
  progress: Progress;
  notices: Notice[];
  /** The rest of the query, with its `?`, once everything that belongs in the fragment has been removed. */
  query: string;
  /** The query held something that must be removed from the address at once. */
  mustClean: boolean;
}

export interface Progress {
  /** The reader's own answers. */
  answers?: Answers;
  /** Outcomes whose steps did not help. */
  tried?: string[];
  /** The steps of the last outcome helped. */
  solved?: true;
  /** Whose case a letter's link opens, as seen by the person who opens it. */
  case?: 'customer' | 'colleague';
}

/**
 * Reads the facts of an address by the link contract. Never throws: what does not fit is dropped, with a notice.
 *
 * @param search `location.search`, with or without `?`
 * @param hash `location.hash`, with or without `#`
 */
export function readLink(tree: Routing, search: string, hash: string): Link {
  const fragment = cut(hash.replace(/^#/, ''));
  const query = cut(search.replace(/^\?/, ''));
  const notices: Notice[] = [...fragment.notices, ...query.notices];
  const facts: Facts = { answers: {}, context: {} };
  const progress: Progress = {};

  const rest: [string, string][] = [];
  const moved: [string, string][] = [];
  for (const pair of query.pairs) if (belongsToUs(tree, pair[0])) moved.push(pair);
  // All of the query, even the part too long to be read: whatever identifies a customer must go.
  const all = [...new URLSearchParams(search)];
  for (const pair of all) if (!belongsToUs(tree, pair[0])) rest.push(pair);
  const leftover = rest.length ? `?${new URLSearchParams(rest)}` : '';

  const fragmentVersion = fragment.pairs.find(([key]) => key === 'v')?.[1];
  const queryVersion = moved.find(([key]) => key === 'v')?.[1] ?? CONTRACT_VERSION;
  let hasState = false;
  const seen = new Set<string>();

  const refuse = (key: string, parts: readonly string[]) => {
    for (const part of parts.slice(0, 3)) notices.push({ key, reason: 'bad-value', part: part.slice(0, 40) });
  };
  const take = (pairs: [string, string][], fromQuery: boolean) => {
    for (const [key, value] of pairs) {
      const name = today(tree, key);
      // The theme belongs to the frame and says nothing about the reader.
      if (key === 'v' || key === THEME_KEY || seen.has(name)) continue;
      seen.add(name);
      if (fromQuery && (IDENTIFYING_KEYS as readonly string[]).includes(key)) {
        notices.push({ key, reason: 'identifying-in-query' });
      } else if (key === 'own') {
        const { answers, refused } = readOwn(tree, value);
        if (Object.keys(answers).length) progress.answers = answers;
        refuse(key, refused);
      } else if (key === 'tried') {
        const { tried, refused } = readTried(tree, value);
        if (tried.length) progress.tried = tried;
        refuse(key, refused);
      } else if (key === 'solved') {
        if (value === '1') progress.solved = true;
        else notices.push({ key, reason: 'bad-value' });
      } else if (key === 'case') {
        if (value === 'customer' || value === 'colleague') progress.case = value;
        else notices.push({ key, reason: 'bad-value' });
      } else readPair(tree, key, value, facts, notices);
    }
  };

  if (fragmentVersion === CONTRACT_VERSION) {
    hasState = true;
    take(fragment.pairs, false);
  } else if (fragmentVersion !== undefined) notices.push({ key: 'v', reason: 'version' });

  if (moved.length) {
    if (queryVersion === CONTRACT_VERSION) {
      hasState = true;
      take(moved, true);
    } else notices.push({ key: 'v', reason: 'version' });
  }

  return {
    ...(hasState ? { facts } : {}),
    progress,
    notices,
    query: leftover,
    mustClean: rest.length < all.length,
  };
}

/**
 * The fragment (without `#`) that `readLink` reads back to the same facts and the same progress.
 * Empty when there is nothing to carry.
 */
export function writeLink({ answers, context }: Facts, progress: Progress = {}): string {
  const pairs: [string, string][] = [];
  for (const key of CONTEXT_KEYS) {
    const value = context[key];
    if (value !== undefined) pairs.push([key, typeof value === 'string' ? value : formatExcess(value)]);
  }
  for (const pair of Object.entries(answers)) pairs.push(pair);
  const own = Object.entries(progress.answers ?? {}).map((pair) => pair.join('.'));
  // Separated by spaces, which become «+»: text without percent signs survives mail.
  if (own.length) pairs.push(['own', own.join(' ')]);
  if (progress.tried?.length) pairs.push(['tried', progress.tried.join()]);
  if (progress.solved) pairs.push(['solved', '1']);
  if (progress.case) pairs.push(['case', progress.case]);
  return pairs.length ? new URLSearchParams([['v', CONTRACT_VERSION], ...pairs]).toString() : '';
}

function readPair(tree: Routing, key: string, value: string, facts: Facts, notices: Notice[]): void {
  const shown = key.slice(0, 40);
  if (key === 'excess') {
    const { excess, refused } = parseExcess(value);
    if (excess.length) facts.context.excess = excess satisfies Excess[];
    for (const part of refused.slice(0, 3)) {
      notices.push({ key: shown, reason: 'bad-value', part: part.slice(0, 40) });
    }
    if (!excess.length && !refused.length) notices.push({ key: shown, reason: 'bad-value' });
    return;
  }
  if (Object.hasOwn(READERS, key)) {
    const name = key as keyof typeof READERS;
    const read = READERS[name](value.trim());
    if (read === undefined) notices.push({ key: shown, reason: 'bad-value' });
    else facts.context[name] = read;
    return;
  }
  const question = today(tree, key);
  const options = optionsOf(tree, question);
  if (!options) notices.push({ key: shown, reason: 'unknown' });
  else if (!options.includes(value)) notices.push({ key: shown, reason: 'bad-value' });
  else facts.answers[question] = value;
}

/** Outcome ids separated by commas, without duplicates. */
function readTried(tree: Routing, value: string): { tried: string[]; refused: string[] } {
  const parts = value.split(',').map((part) => part.trim());
  const isKnown = (part: string) => Object.hasOwn(tree.outcomes, today(tree, part));
  return {
    tried: [...new Set(parts.filter(isKnown).map((part) => today(tree, part)))],
    refused: parts.filter((part) => part && !isKnown(part)),
  };
}

/**
 * Answers as `question.option`, separated by spaces or by the plus signs that once were spaces. The first answer to a
 * question wins.
 */
function readOwn(tree: Routing, value: string): { answers: Answers; refused: string[] } {
  const answers: Answers = {};
  const refused: string[] = [];
  for (const part of value.split(/[\s+]/).filter(Boolean)) {
    const [key = '', ...option] = part.split('.');
    const question = today(tree, key);
    if (!optionsOf(tree, question)?.includes(option.join('.'))) refused.push(part);
    else if (!Object.hasOwn(answers, question)) answers[question] = option.join('.');
  }
  return { answers, refused };
}

/** The options of a question in this tree, or of a shared question that the next tree may ask. */
function optionsOf(tree: Routing, question: string): readonly string[] | undefined {
  if (Object.hasOwn(tree.questions, question)) return Object.keys(tree.questions[question]?.options ?? {});
  return Object.hasOwn(SHARED_ANSWERS, question) ? SHARED_ANSWERS[question as SharedQuestion] : undefined;
}

/** The current id of a node that may have been renamed; any other text is returned unchanged. */
function today(tree: Routing, id: string): string {
  return (Object.hasOwn(tree.aliases, id) && tree.aliases[id]) || id;
}

function belongsToUs(tree: Routing, key: string): boolean {
  return (
    (RESERVED_KEYS as readonly string[]).includes(key) ||
    Object.hasOwn(tree.questions, key) ||
    Object.hasOwn(tree.aliases, key)
  );
}

/** The pairs within the first MAX_LINK_LENGTH characters, leaving out one that the limit cuts in two. */
function cut(text: string): { pairs: [string, string][]; notices: Notice[] } {
  if (text.length <= MAX_LINK_LENGTH) return { pairs: [...new URLSearchParams(text)], notices: [] };
  const end = text.lastIndexOf('&', MAX_LINK_LENGTH);
  return {
    pairs: end > 0 ? [...new URLSearchParams(text.slice(0, end))] : [],
    notices: [{ key: '…', reason: 'too-long' }],
  };
}
