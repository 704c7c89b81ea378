import fs from 'node:fs';

/**
 * The text of a content file, normalized as everything that reads content gets it: without a byte order mark, with
 * plain line endings, and with composed letters («å» is one character, even from a Mac that writes two).
 */
export function readContent(file: string): string {
  return tidyText(fs.readFileSync(file, 'utf8'));
}

/** The same for a text that has been read already. */
export function tidyText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}
