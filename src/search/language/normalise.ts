/**
 * Normalises letters, however a text was typed, pasted or converted. The same word may be written with different
 * characters (å as one character, or as a with a ring; ﬁ or fi; full-width letters) and contain invisible ones: soft
 * hyphens, zero-width spaces, joiners, byte order marks. Use this wherever words are compared.
 */

/** Invisible characters: Unicode's Default_Ignorable_Code_Point. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/**
 * A text with one spelling of each letter and without invisible characters; case and letters are kept. For ids, file
 * names and display. All spaces become plain ones (NFKC).
 */
export function composed(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFKC');
}

/**
 * A text for comparison: composed, in lower case (essentially Unicode's NFKC_Casefold), with ä and ö as æ and ø and
 * without other languages' diacritics.
 */
export function comparable(text: string): string {
  return (
    composed(text)
      // Via upper case, for letters with two lower-case forms (ß and ss, σ and ς).
      .toUpperCase()
      .toLowerCase()
      .normalize('NFC')
      .replace(
        /[^\0-\x7fæøå]/gu,
        (letter) => LOOKALIKES[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, ''),
      )
  );
}

const LOOKALIKES: Record<string, string> = { ä: 'æ', ö: 'ø' };
