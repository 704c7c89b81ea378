import { wordsOf } from '../language/words.ts';
import { asksForAct } from './harm.ts';
import type { IndexedPage } from './indexed-page.ts';
import { phraseRoots } from './phrase.ts';
import type { Ranked } from './rank.ts';
import type { RankingIndex } from './ranking-index.ts';
import { shortHash } from './short-hash.ts';
import { topicKey } from './topic.ts';
import type { Wish } from './ways.ts';

/** So far down the list nobody's own question stands as a title: titles are slow to read on a phone. */
const FIRST = 20;

/** Of so many keys, two questions hardly ever share one; a longer key costs each search its bytes. */
const KEYS = 36 ** 5;

/**
 * What two questions have in common that are the same by their roots, in any order: up to five letters and digits. Who
 * may do something is another question than how it is done.
 */
export function questionKey(question: string): string {
  const roots = phraseRoots(question);
  if (wordsOf(question).some(({ text }) => WHO.test(text))) roots.push('hvem');
  return (shortHash([...new Set(roots)].sort().join(' ')) % KEYS).toString(36);
}

const WHO = /^(hvem|kven|kem|who)$/;

/**
 * Puts the article first that says it answers just this question, or whose title it is, where there is one such and no
 * other; of several, those with this title word for word, also where nothing else of theirs was found. One that is there
 * to remove comes first only for those who ask for that.
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

/** The articles that say they answer a question, wherever they are ranked, and those of the first that have it as their title. */
function answering(question: string, ranked: readonly Ranked[], index: RankingIndex): Ranked[] {
  if (!question) return [];
  const key = questionKey(question);
  const first = ranked.slice(0, FIRST).filter(({ page }) => isAnswered(question, index.pages[page]));
  const found = new Set(first.map(({ page }) => page));
  const score = ranked[0]?.score ?? 1;
  const further = index.pages.flatMap((page, number) =>
    page.isArticle && page.asked.includes(key) && !found.has(number)
      ? [ranked.find((one) => one.page === number) ?? { page: number, score, coverage: 1 }]
      : [],
  );
  return [...first, ...further];
}

/** Whether a page is an article that says it answers just this question, or has it, or what it asks the meaning of, as its title. */
export function isAnswered(question: string, page: IndexedPage | undefined): boolean {
  if (!page?.isArticle) return false;
  const key = questionKey(question);
  return page.asked.includes(key) || questionKey(page.title) === key || defines(page.title, question);
}

/** Whether a title or heading is what a question asks the meaning of («hva er en sak»: «Sak», «Om saker», «Hva er en sak?»). */
function defines(title: string, question: string): boolean {
  return asksMeaning(question) && topicKey(title) !== '' && topicKey(title) === topicKey(question);
}

/** How far apart a title and its words are in length: by its signs. */
const SIGNS = 8;

/** The articles with this title word for word, as they are ranked. */
function titledSo(question: string, ranked: readonly Ranked[], index: RankingIndex): Ranked[] {
  if (!question) return [];
  return index.pages.flatMap((page, number) => {
    // Few titles are taken apart: a phone is slow at it.
    const { length } = page.title;
    if (!page.isArticle || length < question.length || length > question.length + SIGNS) return [];
    const words = wordsOf(page.title).map(({ text }) => text);
    if (words.join(' ') !== question) return [];
    const score = ranked[0]?.score ?? 1;
    return [ranked.find((one) => one.page === number) ?? { page: number, score, coverage: 1 }];
  });
}

const MEANING = /^(hva|ka|kva|what) (er|e|betyr|betyder|menes med|meines med|vil si|is|are|does) /;

/** Whether a question asks what something is, and not how it is done. */
export function asksMeaning(question: string): boolean {
  return MEANING.test(question);
}
