import { createAddresses } from '../../addresses.ts';
import { type Act, actsOfTitle } from '../language/acts.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';

/** What a hit needs to know of a page before its text is there. */
export interface IndexedPage {
  /** Below the site's base, without a leading slash. */
  path: string;
  title: string;
  /** Shelf, or kind of page («Feilsøk», «Øvelse»). */
  kind: string;
  /** The name of its file among Pagefind's fragments, without ending. */
  fragment: string;
  /** How much the roots of its title tell together. */
  titleWeight: number;
  titleRoots: readonly string[];
  /** What the page tells how to do, by how its title begins. */
  acts: ReadonlySet<Act>;
  /** Keys of the questions that the page says it answers: see `questionKey`. */
  asked: readonly string[];
  /** How much the roots of each of these questions tell together. */
  askedWeights: readonly number[];
  isArticle: boolean;
  /** By the number of a section that a search must not lead into (the first after the page's beginning is 1), that of the one to lead to. */
  detours: ReadonlyMap<number, number>;
  /** The page is there to tell how to take something away or to change what cannot be changed back. */
  isHarmful: boolean;
}

/** Letters of a question's key. */
export const KEY_LETTERS = 3;
const QUESTION = /.{4}/g;

const ARTICLES = createAddresses('/').articles.slice(1);

const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' };

/** Where an article stands whose address is its title, as most are: the index need not have it. */
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
    // Most pages are never asked for theirs.
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

/** The roots by which a title is known. */
export function rootsOfTitle(title: string): string[] {
  const words = wordsOf(title).filter(({ text }) => !isStopWord(text));
  return [...new Set(words.map(({ text }) => stem(text)))];
}
