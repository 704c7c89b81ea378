import { isStopWord } from '../search/language/stop-words.ts';

const WORD = /[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu;
/**
 * Question words, which a verb follows: «Hvordan bytter jeg brukerplan?» The verb says less than what comes after it.
 */
const BEFORE_A_VERB = new Set(['hvordan', 'hvorfor', 'hva', 'hvor', 'hvem', 'når']);

/**
 * Finds the word in a title by which a reader would look it up: the first meaningful one, which in a question comes
 * after the verb. Falls back to the first word.
 *
 * @param chosen the editor's choice, used if the title holds it
 * @returns offsets into the title
 */
export function tellingWord(title: string, chosen?: string): { start: number; end: number } {
  const at = chosen ? title.toLocaleLowerCase('nb').indexOf(chosen.toLocaleLowerCase('nb')) : -1;
  if (chosen && at >= 0) return { start: at, end: at + chosen.length };
  const words = [...title.matchAll(WORD)];
  const isQuestion = BEFORE_A_VERB.has(words[0]?.[0].toLocaleLowerCase('nb') ?? '');
  const telling = words.slice(isQuestion ? 2 : 0).find(([word]) => !isStopWord(word.toLocaleLowerCase('nb')));
  const word = telling ?? words[0];
  return word ? { start: word.index, end: word.index + word[0].length } : { start: 0, end: title.length };
}
