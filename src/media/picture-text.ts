/** Names of files and numbers, which programs write where nobody wrote a text, and words that every picture could have. */
const WORDLESS =
  /^(|[\p{L}\w() .-]+\.(png|jpe?g|gif|webp|svg|bmp|emf|wmf|tiff?)|(image|bilde|picture|photo|foto|img|mceclip|grafikk|skjermbilde|screenshot)[ _-]?\d*)$/iu;
/** What an import writes where there was none, so that somebody sees it. */
export const MISSING_TEXT = 'Bilde uten beskrivelse';

/** Whether a picture's text says nothing of what it shows. */
export function isWordless(text: string): boolean {
  return WORDLESS.test(text.trim()) || text.startsWith(MISSING_TEXT);
}
