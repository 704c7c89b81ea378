import { stem } from '../language/stem.ts';
import { wordsOf } from '../language/words.ts';
import { importance } from './rank.ts';
import type { RankingIndex } from './ranking-index.ts';
import type { Wish } from './ways.ts';

/** A page's text as Pagefind keeps it. */
export interface PageText {
  content: string;
  meta: Record<string, string | undefined>;
  /** Headings and other ids; `location` counts the words (parts between white space) before it. */
  anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

/** Text, marked where it is what was searched for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

export interface Section {
  /** Id of the heading, where the section is not the page's beginning. */
  anchor: string | undefined;
  heading: string | undefined;
  excerpt: Piece[];
}

/** Words in an excerpt. */
const LENGTH = 26;
/** A section's heading says more than a sentence in it. */
const HEADING_WEIGHT = 1.6;
/** The page's beginning needs no anchor: another section must be clearly better. */
const START_WEIGHT = 1.15;
/** Whole sentences read better. */
const SENTENCE_WEIGHT = 1.3;
/** Sections that only point elsewhere. */
const POINTERS = /^(relater|aktuel|les mer|mer informasjon|hva vil du|se også)/i;

/** The headings that begin sections. */
export function headingsOf(anchors: PageText['anchors']): PageText['anchors'] {
  return anchors.filter(({ element, id }) => /^h[2-6]$/.test(element) && id);
}

/**
 * The section of a page that answers best, and the words of it that show so. Where a reader must not land in it
 * (`detours`, by numbers; 0 is the page's beginning), the one to read before it stands in its place.
 */
export function bestSection(
  page: PageText,
  wishes: readonly Wish[],
  index: RankingIndex,
  detours: ReadonlyMap<number, number> = new Map(),
): Section {
  const tokens = tokensOf(page.content);
  const worth = worthOf(wishes, index);
  const values = readValues(tokens, worth);
  const headings = headingsOf(page.anchors);
  const titleLength = wordsBefore(page.meta.title ?? '', tokens);
  const sections = [
    { anchor: undefined, heading: undefined, from: titleLength, to: headings[0]?.location ?? tokens.length },
    ...headings.map(({ id, text = '', location }, i) => ({
      anchor: id,
      heading: text.trim(),
      from: location,
      to: headings[i + 1]?.location ?? tokens.length,
    })),
  ];
  let best = sections[0];
  let most = 0;
  for (const section of sections) {
    const weight = section.heading === undefined ? START_WEIGHT : POINTERS.test(section.heading) ? 0.2 : 1;
    const score =
      weight * told(section, values, section.heading === undefined ? 0 : headingLength(section.heading));
    if (score > most) [best, most] = [section, score];
  }
  const detour = best && detours.get(sections.indexOf(best));
  if (detour !== undefined) best = sections[detour];
  const from = best ? best.from + (best.heading === undefined ? 0 : headingLength(best.heading)) : 0;
  const excerpt = best && most > 0 ? excerptOf(tokens, values, from, best.to, worth) : [];
  const isTelling = excerpt.some(({ isMarked }) => isMarked);
  const description = page.meta.description || tokens.slice(titleLength, titleLength + LENGTH).join(' ');
  return {
    anchor: best?.anchor,
    heading: best?.heading,
    excerpt:
      isTelling || (best?.anchor && excerpt.length)
        ? excerpt
        : joined(tokensOf(description), (token) => tokenValue(token, worth), worth),
  };
}

/** What each root is worth, for each wish that it fulfils. */
type Worth = Map<string, { wish: number; value: number }[]>;

function worthOf(wishes: readonly Wish[], index: RankingIndex): Worth {
  const worth: Worth = new Map();
  wishes.forEach((wish, number) => {
    const whole = importance(wish, index) * wish.weight;
    for (const { roots, weight } of wish.ways) {
      for (const root of roots) {
        const known = worth.get(root) ?? [];
        worth.set(root, known);
        known.push({ wish: number, value: (whole * weight) / roots.length });
      }
    }
  });
  return worth;
}

interface Value {
  root: string;
  fulfils: { wish: number; value: number }[];
}

/** Values by token; a text says the same words again and again. */
function readValues(tokens: readonly string[], worth: Worth): (Value | undefined)[] {
  const known = new Map<string, Value | undefined>();
  return tokens.map((token) => {
    if (!known.has(token)) known.set(token, tokenValue(token, worth));
    return known.get(token);
  });
}

function tokenValue(token: string, worth: Worth): Value | undefined {
  for (const root of rootsIn(token)) {
    const value = rootValue(root, worth);
    if (value) return value;
  }
  return undefined;
}

function rootValue(root: string, worth: Worth): Value | undefined {
  const exact = worth.get(root);
  if (exact) return { root, fulfils: exact };
  if (root.length < 7) return undefined;
  // Within a compound.
  for (const [part, fulfils] of worth) {
    if (part.length > 3 && root.length > part.length + 2 && root.includes(part))
      return { root: part, fulfils };
  }
  return undefined;
}

const rootsOfTokens = new Map<string, string[]>();

function rootsIn(token: string): string[] {
  let roots = rootsOfTokens.get(token);
  if (!roots) {
    roots = wordsOf(token).map(({ text }) => stem(text));
    rootsOfTokens.set(token, roots);
  }
  return roots;
}

/** How much of what was asked for a section tells; said again it adds little. */
function told(
  { from, to }: { from: number; to: number },
  values: (Value | undefined)[],
  heading: number,
): number {
  const best = new Map<number, number>();
  const seen = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const value = values[i];
    if (!value) continue;
    const times = (seen.get(value.root) ?? 0) + 1;
    seen.set(value.root, times);
    for (const { wish, value: amount } of value.fulfils) {
      const weighted = (amount * (i < from + heading ? HEADING_WEIGHT : 1)) / (times > 1 ? 8 * times : 1);
      if (times > 1) best.set(wish, (best.get(wish) ?? 0) + weighted);
      else best.set(wish, Math.max(best.get(wish) ?? 0, weighted) + 0.1 * weighted);
    }
  }
  return [...best.values()].reduce((sum, value) => sum + value, 0);
}

function excerptOf(
  tokens: string[],
  values: (Value | undefined)[],
  from: number,
  to: number,
  worth: Worth,
): Piece[] {
  let [start, most] = [from, -1];
  for (let at = from; at < to; at++) {
    const isSentence = at === from || /[.:!?]$/.test(tokens[at - 1] ?? '');
    // An excerpt starts with a sentence or with what was asked for.
    if (!isSentence && !values[at]) continue;
    const score =
      told({ from: at, to: Math.min(to, at + LENGTH) }, values, 0) * (isSentence ? SENTENCE_WEIGHT : 1);
    if (score > most) [start, most] = [at, score];
  }
  const end = Math.min(to, start + LENGTH);
  const pieces = joined(tokens.slice(start, end), (_, i) => values[start + i], worth);
  if (start > from) pieces.unshift({ text: '… ', isMarked: false });
  if (end < to) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}

/** Pieces with single spaces between. Of a token with a value the words are marked that have it, and nothing around. */
function joined(
  tokens: readonly string[],
  valueAt: (token: string, i: number) => Value | undefined,
  worth: Worth,
): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (last && last.isMarked === isMarked) last.text += text;
    else if (text) pieces.push({ text, isMarked });
  };
  tokens.forEach((token, i) => {
    if (i) add(' ', false);
    let at = 0;
    for (const { text, start, end } of valueAt(token, i) ? wordsOf(token) : []) {
      add(token.slice(at, start), false);
      add(token.slice(start, end), !!rootValue(stem(text), worth));
      at = end;
    }
    add(token.slice(at), false);
  });
  return pieces;
}

/** Words with what stands at them, parted as Pagefind counts them: by what Unicode calls white space, no other sign. */
function tokensOf(text: string): string[] {
  return text.split(/\p{White_Space}+/u).filter(Boolean);
}

function headingLength(heading: string): number {
  return tokensOf(heading).length;
}

/** How many words of a page are its title, which stands first. */
function wordsBefore(title: string, tokens: string[]): number {
  const words = tokensOf(title);
  const bare = (text = '') =>
    wordsOf(text)
      .map((word) => word.text)
      .join('');
  return words.every((word, i) => bare(word) === bare(tokens[i])) ? words.length : 0;
}
