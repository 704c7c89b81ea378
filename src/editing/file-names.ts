import fs from 'node:fs';
import path from 'node:path';

const ARTICLE = /^[^.].*\.mdx?$/i;
const DATA = /^[^.].*\.ya?ml$/i;

/**
 * Files whose names cannot be addresses, a line each: the file, what is expected, and a name that would do. Names may
 * hold a–z, digits and hyphens, which no server, disk or mail program changes.
 */
export function wrongNames(folder: string): string[] {
  return [
    ['articles', ARTICLE],
    ['simulations', DATA],
    ['troubleshooters', DATA],
  ].flatMap(([part, ending]) => {
    const dir = path.join(folder, part as string);
    if (!fs.statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
    return fs
      .readdirSync(dir)
      .filter((file) => (ending as RegExp).test(file))
      .flatMap((file) => {
        const { name, ext } = path.parse(file);
        const better = asName(name);
        if (name === better && ext === ext.toLowerCase()) return [];
        const shown = path.relative(process.cwd(), path.join(dir, file)).normalize('NFC');
        return `${shown}: fant filnavnet «${file.normalize('NFC')}»; forventet bare små bokstaver a–z, tall og bindestrek, f.eks. «${better || 'navn'}${ext.toLowerCase()}»`;
      });
  });
}

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
