import fs from 'node:fs';

/**
 * The text of a file that editors write, as every reader of content gets it: without the mark that some programs put
 * first, with plain line ends, and with letters composed («å» is one letter, also from a Mac that writes two signs).
 */
export function readContent(file: string): string {
  return tidyText(fs.readFileSync(file, 'utf8'));
}

/** The same for a text that somebody else has read. */
export function tidyText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}
