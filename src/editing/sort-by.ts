/** Whether a title holds the word that an editor wants it sorted by, however it is written. */
export function standsIn(title: string, word: string): boolean {
  return title.toLocaleLowerCase('nb').includes(word.toLocaleLowerCase('nb'));
}

/** What an editor is told where it does not. */
export function notInTitle(word: string): string {
  return `fant «${word}»; forventet et ord som står i tittelen`;
}
