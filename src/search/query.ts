/** Words that carry no meaning of their own in a question to a help center. */
const STOP_WORDS = new Set(
  (
    'jeg du vi dere han hun de den det dette denne disse en ei et min mitt mine din ditt vår vårt våre meg deg oss seg ' +
    'er var blir ble være vært har hadde får fikk kan kunne må måtte skal skulle vil ville bør gjør gjøre gjort ' +
    'og eller men at som om når hvis så for til fra av på i med ved hos inn ut opp ned over under etter før mot ' +
    'hva hvem hvor hvordan hvorfor hvilken hvilket hvilke åssen korleis kva kvifor ikkje eg ein eit ' +
    'ikke bare også nå da her der noe noen vær snill vennligst takk hei hjelp please how what why where can the a an to of is in on my do i'
  ).split(' '),
);

/**
 * What is searched for in a reader's words: lower case, without marks, single letters and words that every question has.
 * When nothing else is left, the words stay as they are.
 */
export function searchWords(query: string): string[] {
  const words = query
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter(Boolean);
  const telling = words.filter((word) => word.length > 1 && !STOP_WORDS.has(word));
  return [...new Set(telling.length ? telling : words)].slice(0, 12);
}

/**
 * Whether a word that the index marked can be what the reader meant. The index answers a word it does not know with
 * whatever shares its first letters; that is not a hit.
 */
export function isPlausible(words: readonly string[], marked: string): boolean {
  const found = fold(marked);
  return words.some((word) => {
    const wanted = fold(word);
    let shared = 0;
    while (shared < Math.min(wanted.length, found.length) && wanted[shared] === found[shared]) shared++;
    return shared === wanted.length || (shared >= 4 && shared >= Math.ceil(wanted.length * 0.7));
  });
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
