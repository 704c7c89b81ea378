/** Whether a title contains the word that an editor wants it sorted by, ignoring case. */
export function standsIn(title: string, word: string): boolean {
  return title.toLocaleLowerCase('nb').includes(word.toLocaleLowerCase('nb'));
}

/** The message to the editor if it does not. */
export function notInTitle(word: string): string {
  return `fant «${word}»; forventet et ord som står i tittelen`;
}
