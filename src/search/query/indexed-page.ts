import { createAddresses } from '../../addresses.ts';
import { type Act, actsOfTitle } from '../language/acts.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';

/** What a hit needs to know about a page before its text is loaded. */
export interface IndexedPage {
  /** Below the site's base, without a leading slash. */
  path: string;
  title: string;
  /** Shelf, or kind of page («Feilsøk», «Øvelse»). */
  kind: string;
  /** The name of its Pagefind fragment, without extension. */
  fragment: string;
  /** The combined information of the roots of its title. */
  titleWeight: number;
  titleRoots: readonly string[];
  /** The acts that the page explains, by the beginning of its title. */
  acts: ReadonlySet<Act>;
  /** Keys of the questions that the page says it answers: see `questionKey`. */
  asked: readonly string[];
  /** The combined information of the roots of each of these questions. */
  askedWeights: readonly number[];
  isArticle: boolean;
  /**
   * From the number of each section that a search must not lead into to that of the section to lead to instead. 0 is
   * the page's beginning.
   */
  detours: ReadonlyMap<number, number>;
  /** The page explains how to remove something or how to make a change that cannot be undone. */
  isHarmful: boolean;
}

/** Letters of a question's key. */
export const KEY_LETTERS = 3;
const QUESTION = /.{4}/g;

const ARTICLES = createAddresses('/').articles.slice(1);

const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' };

/** The path of an article whose address is made from its title. Most are, so the index need not hold their paths. */
export function usualPath(title: string): string {
  const plain = title.toLowerCase().replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter);
  return `${ARTICLES}${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}/`;
}

/** A page by its line in the index (see `MainFile`). */
export function readPage(line: string, kinds: readonly string[]): IndexedPage {
  const [path = '', title = '', kind = '', fragment = '', weight = '', harm = '', asked = ''] =
    line.split('\t');
  const questions = asked.match(QUESTION) ?? [];
  let titleRoots: string[] | undefined;
  let acts: ReadonlySet<Act> | undefined;
  return {
    path: path || usualPath(title),
    title,
    kind: kinds[Number(kind)] ?? '',
    fragment,
    titleWeight: Number(weight) / 10,
    asked: questions.map((question) => question.slice(0, -1)),
    askedWeights: questions.map((question) => Number.parseInt(question.slice(-1), 36) / 2),
    isArticle: !path || path.startsWith(ARTICLES),
    isHarmful: harm.startsWith('!'),
    // Computed on demand: most pages never need them.
    get titleRoots() {
      titleRoots ??= rootsOfTitle(title);
      return titleRoots;
    },
    get acts() {
      acts ??= actsOfTitle(wordsOf(title).map(({ text }) => text));
      return acts;
    },
    get detours() {
      const pairs = harm.replace('!', '').split(',').filter(Boolean);
      return new Map(
        pairs.map((pair) => pair.split(':').map(Number)).map(([from = 0, to = 0]) => [from, to]),
      );
    },
  };
}

/** The roots of a title's words without stop words, each once. */
export function rootsOfTitle(title: string): string[] {
  const words = wordsOf(title).filter(({ text }) => !isStopWord(text));
  return [...new Set(words.map(({ text }) => stem(text)))];
}
