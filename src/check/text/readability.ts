/** The sentences of a text. A colon before a whole sentence ends one too, as a reader pauses there. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!:…])["»)]*\s+(?=["«(–]*[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** The words of a text, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
}

/**
 * LIX, Björnsson's readability measure: the average number of words in a sentence, plus the percentage of words with
 * more than six letters. Under 30 is very easy, 30 to 40 easy, above 50 hard.
 *
 * @param passages paragraphs and the like, each of which ends a sentence
 */
export function lix(passages: readonly string[]): number {
  const sentences = passages.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (!words.length) return 0;
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentences.length + (100 * long) / words.length;
}
