import { isStopWord } from '../search/language/stop-words.ts';

const WORD = /[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu;
/** After these the verb comes, which says less than what it is about: «Hvordan bytter jeg brukerplan?» */
const BEFORE_A_VERB = new Set(['hvordan', 'hvorfor', 'hva', 'hvor', 'hvem', 'når']);

/**
 * Where in a title the word stands by which a reader would look it up: the first with a meaning of its own, past the
 * verb of a question. A title without one is sorted by its first word.
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
