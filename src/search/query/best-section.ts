import { wordsOf } from '../language/words.ts';
import { excerptOf, joined, LENGTH, type Piece } from './excerpt.ts';
import { headingsOf, type PageText, tokensOf } from './page-text.ts';
import type { RankingIndex } from './ranking-index.ts';
import { topicKey } from './topic.ts';
import type { Wish } from './ways.ts';
import { readValues, tokenValue, told, worthOf } from './worth.ts';

export interface Section {
  /** Id of the heading; undefined at the beginning of the page. */
  anchor: string | undefined;
  heading: string | undefined;
  excerpt: Piece[];
}

/** A section by the numbers of its words: `from` its heading, to before `to`. */
interface PlacedSection {
  anchor: string | undefined;
  heading: string | undefined;
  /** The number of words in the heading. */
  headingLength: number;
  from: number;
  to: number;
}

/** The page's beginning needs no anchor: another section must be clearly better. */
const START_WEIGHT = 1.15;
/** Sections that only point elsewhere. */
const POINTERS = /^(relater|aktuel|les mer|mer informasjon|hva vil du|se også)/i;

/**
 * The section of a page that answers best, with the words that show it. If a reader must not land there (`detours`, by
 * section numbers; 0 is the beginning of the page), the section to read before it is returned instead.
 *
 * @param question the words as they were read
 */
export function bestSection(
  page: PageText,
  wishes: readonly Wish[],
  index: RankingIndex,
  detours: ReadonlyMap<number, number> = new Map(),
  question = '',
): Section {
  const tokens = tokensOf(page.content);
  const worth = worthOf(wishes, index);
  const values = readValues(tokens, worth);
  const headings = headingsOf(page.anchors);
  const titleLength = wordsBefore(page.meta.title ?? '', tokens);
  const start: PlacedSection = {
    anchor: undefined,
    heading: undefined,
    headingLength: 0,
    from: titleLength,
    to: headings[0]?.location ?? tokens.length,
  };
  const sections: PlacedSection[] = [
    start,
    ...headings.map(({ id, text = '', location }, i) => ({
      anchor: id,
      heading: text.trim(),
      headingLength: tokensOf(text).length,
      from: location,
      to: headings[i + 1]?.location ?? tokens.length,
    })),
  ];
  let best = start;
  let most = 0;
  for (const section of sections) {
    const weight = section.heading === undefined ? START_WEIGHT : POINTERS.test(section.heading) ? 0.2 : 1;
    const score = weight * told(section, values, section.headingLength);
    if (score > most) [best, most] = [section, score];
  }
  best = sectionAsked(question, sections, page.meta.title) ?? best;
  const detour = detours.get(sections.indexOf(best));
  if (detour !== undefined) best = sections[detour] ?? start;
  const excerpt = most > 0 ? excerptOf(tokens, values, best.from + best.headingLength, best.to, worth) : [];
  const isTelling = excerpt.some(({ isMarked }) => isMarked);
  const description = page.meta.description || tokens.slice(titleLength, titleLength + LENGTH).join(' ');
  return {
    anchor: best.anchor,
    heading: best.heading,
    excerpt:
      isTelling || (best.anchor && excerpt.length)
        ? excerpt
        : joined(tokensOf(description), (token) => tokenValue(token, worth), worth),
  };
}

/** The section whose heading is exactly what was asked; undefined if that is the page's own title. */
function sectionAsked(
  question: string,
  sections: readonly PlacedSection[],
  title = '',
): PlacedSection | undefined {
  const topic = topicKey(question);
  if (!topic || topic === topicKey(title)) return undefined;
  return sections.find(({ heading }) => heading !== undefined && topicKey(heading) === topic);
}

/** How many words at the beginning of a page are its title. */
function wordsBefore(title: string, tokens: string[]): number {
  const words = tokensOf(title);
  const bare = (text = '') =>
    wordsOf(text)
      .map((word) => word.text)
      .join('');
  return words.every((word, i) => bare(word) === bare(tokens[i])) ? words.length : 0;
}
