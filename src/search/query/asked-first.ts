import { wordsOf } from '../language/words.ts';
import { asksForAct } from './harm.ts';
import { type IndexedPage, KEY_LETTERS } from './indexed-page.ts';
import { phraseRoots } from './phrase.ts';
import type { Ranked } from './rank.ts';
import type { RankingIndex } from './ranking-index.ts';
import { rarityOf } from './rarity.ts';
import { shortHash } from './short-hash.ts';
import { topicKey, topicRoots } from './topic.ts';
import type { Wish } from './ways.ts';

/** How many titles are compared with the question: parsing titles is slow on a phone. */
const FIRST = 20;

/** With this many keys, two different questions with a root in common hardly ever share one; longer keys cost bytes. */
const KEYS = 36 ** KEY_LETTERS;

/**
 * A key of three letters or digits that is the same for questions with the same roots, in any order, and by chance for
 * others. «Who may do it» is a different question from «how is it done».
 */
export function questionKey(question: string): string {
  return (shortHash(sameRoots(question)) % KEYS).toString(36).padStart(KEY_LETTERS, '0');
}

/** The same text for all questions that count as the same. */
export function sameRoots(question: string): string {
  const roots = phraseRoots(question);
  if (wordsOf(question).some(({ text }) => WHO.test(text))) roots.push('hvem');
  return [...new Set(roots)].sort().join(' ');
}

const WHO = /^(hvem|kven|kem|who)$/;

/**
 * Puts first the only article that says it answers exactly this question, or has it as its title. If there are several,
 * those with this title word for word come first, even if nothing else in them was found. An article about removing
 * comes first only for those who ask for that.
 *
 * @param ranked the best first
 */
export function askedFirst(
  ranked: readonly Ranked[],
  question: string,
  wishes: readonly Wish[],
  index: RankingIndex,
): Ranked[] {
  const titled = titledSo(question, ranked, index);
  const answers = answering(question, ranked, index);
  const first = titled.length || answers.length > 1 ? titled : answers;
  const isWrong = ({ page }: Ranked) => index.pages[page]?.isHarmful && !asksForAct(wishes);
  if (first.some(isWrong)) return [...ranked];
  const numbers = new Set(first.map(({ page }) => page));
  return [...first, ...ranked.filter(({ page }) => !numbers.has(page))];
}

/**
 * The articles that say they answer a question, wherever they rank, and those among the first that have it as their
 * title.
 */
function answering(question: string, ranked: readonly Ranked[], index: RankingIndex): Ranked[] {
  if (!question) return [];
  const asked = pagesAsked(question, index);
  const first = ranked.slice(0, FIRST).filter(({ page }) => {
    const entry = index.pages[page];
    return isTitled(question, entry) || (entry?.isArticle && asked.has(page));
  });
  const found = new Set(first.map(({ page }) => page));
  const score = ranked[0]?.score ?? 1;
  const further = [...asked].flatMap((number) =>
    index.pages[number]?.isArticle && !found.has(number)
      ? [ranked.find((one) => one.page === number) ?? { page: number, score, coverage: 1 }]
      : [],
  );
  return [...first, ...further];
}

/**
 * Whether a page is an article that says it answers exactly this question, or has it (or the word that it asks about)
 * as its title.
 */
export function isAnswered(question: string, number: number | undefined, index: RankingIndex): boolean {
  if (number === undefined) return false;
  const page = index.pages[number];
  return isTitled(question, page) || (!!page?.isArticle && pagesAsked(question, index).has(number));
}

function isTitled(question: string, page: IndexedPage | undefined): boolean {
  return (
    !!page?.isArticle && (sameRoots(question) === sameRoots(page.title) || defines(page.title, question))
  );
}

/**
 * The pages that say they answer exactly this question: by its key, by each of its roots, and by their information, so
 * that no question with further words is mistaken for it by chance.
 */
function pagesAsked(question: string, index: RankingIndex): Set<number> {
  const key = questionKey(question);
  const roots = topicRoots(question);
  const told = roots.reduce((sum, root) => sum + rarityOf(root, index), 0);
  const having = roots.map((root) => new Set(index.questionsWith(root)));
  const isSame = (weight: number) => Math.abs(weight - Math.min(MOST_TOLD, told)) <= ROUNDED;
  return new Set(
    index
      .questions()
      .flatMap(({ page, key: own, weight }, number) =>
        own === key && isSame(weight) && having.every((numbers) => numbers.has(number)) ? [page] : [],
      ),
  );
}

/** The largest information stored for a question, and the rounding error of the stored value. */
const MOST_TOLD = 35 / 2;
const ROUNDED = 0.26;

/**
 * Whether a title or heading is what a question asks the meaning of («hva er en sak»: «Sak», «Om saker», «Hva er en
 * sak?»).
 */
function defines(title: string, question: string): boolean {
  return asksMeaning(question) && topicKey(title) !== '' && topicKey(title) === topicKey(question);
}

/** How much longer a title may be than its words, by its punctuation. */
const SIGNS = 8;

/** The articles with exactly this title, with their ranking. */
function titledSo(question: string, ranked: readonly Ranked[], index: RankingIndex): Ranked[] {
  if (!question) return [];
  return index.pages.flatMap((page, number) => {
    // Only likely titles are parsed, since phones are slow at it.
    const { length } = page.title;
    if (!page.isArticle || length < question.length || length > question.length + SIGNS) return [];
    const words = wordsOf(page.title).map(({ text }) => text);
    if (words.join(' ') !== question) return [];
    const score = ranked[0]?.score ?? 1;
    return [ranked.find((one) => one.page === number) ?? { page: number, score, coverage: 1 }];
  });
}

const MEANING = /^(hva|ka|kva|what) (er|e|betyr|betyder|menes med|meines med|vil si|is|are|does) /;

/** Whether a question asks what something is, rather than how it is done. */
export function asksMeaning(question: string): boolean {
  return MEANING.test(question);
}
