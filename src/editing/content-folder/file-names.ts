/** A text as a name in addresses: `far-du-ol` for «Får du Øl?». A valid name is returned unchanged. */
export function asName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The name that `/artikler/` itself takes. */
export const OF_FOLDER = 'index';
/** Names that Windows reserves, whatever the ending: a colleague there could not even check out the folder. */
const OF_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether no file of the content may have a name, although its signs are allowed. */
export function isReserved(name: string): boolean {
  return name === OF_FOLDER || OF_WINDOWS.test(name);
}
