/** File names and numbers, which programs insert when nobody wrote a text, and words that fit every picture. */
const WORDLESS =
  /^(|[\p{L}\w() .-]+\.(png|jpe?g|gif|webp|svg|bmp|emf|wmf|tiff?)|(image|bilde|picture|photo|foto|img|mceclip|grafikk|skjermbilde|screenshot)[ _-]?\d*)$/iu;
/** What an import writes if there was no text, so that somebody notices. */
export const MISSING_TEXT = 'Bilde uten beskrivelse';

/** Whether a picture's text says nothing about what it shows. */
export function isWordless(text: string): boolean {
  return WORDLESS.test(text.trim()) || text.startsWith(MISSING_TEXT);
}
