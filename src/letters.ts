/**
 * What letters a text is made of, whoever typed, pasted or converted it. The same word is written with one sign or
 * with several (å, a and a ring; ﬁ, fi; full-width letters), and with signs that nobody sees in it: soft hyphens, spaces
 * of no width, joiners, byte order marks. Whatever compares texts or makes a name of one asks here.
 */

/** Signs that are not seen: Unicode's Default_Ignorable_Code_Point. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/**
 * A text with one way of writing each letter and without invisible signs, its case and its own letters kept: for ids,
 * names of files and what is shown. Spaces of all kinds are plain ones (NFKC).
 */
export function composed(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFKC');
}

/**
 * A text as it is compared: composed, in lower case (Unicode's NFKC_Casefold in essence), ä and ö as æ and ø, and
 * other languages' marks taken off.
 */
export function comparable(text: string): string {
  return (
    composed(text)
      // By way of capitals, for letters with two small forms (ß and ss, σ and ς).
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
