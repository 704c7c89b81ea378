import path from 'node:path';
import { asName, isReserved, OF_FOLDER } from '../../editing/content-folder/file-names.ts';
import type { Fault } from '../../editing/faults/fault.ts';

/** In characters. A path on Windows has room for 260, and addresses are sent in e-mail. */
const LONGEST = 100;

/**
 * What keeps a file's name from being an address. Names may hold a–z, digits and hyphens, which no server, disk or mail
 * program changes.
 *
 * @param shown the file's path as shown to editors
 */
export function nameFaults(file: string, shown: string): Fault[] {
  const { name, ext } = path.parse(file);
  const better = asName(name).replace(/-{2,}/g, '-');
  if (isReserved(name))
    return [
      {
        code: 'file-name',
        file: shown,
        found: `fant filnavnet «${path.basename(file)}», som ${name === OF_FOLDER ? 'er adressen til en hel mappe' : 'Windows har reservert'}`,
        expected: `forventet et navn som sier hva filen handler om, f.eks. «om-${name}${ext}»`,
      },
    ];
  if (name.length > LONGEST)
    return [
      {
        code: 'file-name',
        file: shown,
        found: `fant et filnavn med ${name.length} tegn`,
        expected: `forventet høyst ${LONGEST}`,
      },
    ];
  if (name === asName(name)) return [];
  const found = `fant filnavnet «${path.basename(file).normalize('NFC')}»`;
  const expected = `forventet bare små bokstaver a–z, tall og bindestrek, f.eks. «${better || 'navn'}${ext}»`;
  return [{ code: 'file-name', file: shown, found, expected }];
}
