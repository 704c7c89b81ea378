/** A word of a text: what is compared, and where it stood. */
export interface Word {
  /** Lower case, composed, without hyphens or apostrophes. */
  text: string;
  start: number;
  end: number;
}

/**
 * The words of a text in their order. Hyphens part words («URL-koding» is two), except after a single letter, where
 * «e-post», «E post» and «epost» are the same word to whoever types it.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = { text: plain(match[0]), start: match.index, end: match.index + match[0].length };
    const before = words.at(-1);
    const isTail = before && isLoneE(before) && /^[-‐‑– ]$/u.test(text.slice(before.end, word.start));
    if (isTail && /^(post|mail)/.test(word.text)) {
      words[words.length - 1] = { text: before.text + word.text, start: before.start, end: word.end };
    } else words.push(word);
  }
  return words;
}

/** Letters as they are compared, however they were composed or capitalised; other languages' marks are taken off. */
function plain(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /[^a-z0-9æøå]/gu,
      (letter) => LOOKALIKES[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''),
    );
}

const LOOKALIKES: Record<string, string> = { ä: 'æ', ö: 'ø', å: 'å' };

function isLoneE({ text }: Word): boolean {
  return text === 'e';
}

/** A key that a word shares with all ways of writing it without æ, ø and å: «mål», «maal» and «mal» are alike. */
export function foldedKey(word: string): string {
  return word
    .replace(/å|aa/g, 'a')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/æ|ae|ä/g, 'e');
}
