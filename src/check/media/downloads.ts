import path from 'node:path';
import type { Fault } from '../../editing/faults/fault.ts';
import { kindOf, mediaPath, PICTURE } from '../../media/kinds.ts';
import { decoded } from '../../percent-decoding.ts';
import type { WrittenElement } from '../markdown/elements.ts';
import { existingFileFault } from './existing-file.ts';
import { isFile, missingFile } from './missing-file.ts';

/** Faults of a link to a file beside the article. */
export function downloadFaults(
  { attributes }: WrittenElement,
  { folder, content }: { folder: string; content: string },
): Omit<Fault, 'file'>[] {
  const href = attributes.get('href') ?? '';
  const name = mediaPath(decoded(href));
  if (name === undefined) return [];
  const shown = `fant «${decoded(href)}»`;
  if (PICTURE.test(name) && !kindOf(name))
    return [
      {
        code: 'file-kind',
        found: `${shown} som en lenke`,
        expected: `forventet et utropstegn foran, for et bilde: «![hva bildet viser](${href})»`,
      },
    ];
  const file = path.join(folder, name);
  const fault = isFile(file)
    ? existingFileFault(file, shown, { isShown: false, content })
    : missingFile(shown, path.relative(process.cwd(), folder), name, content);
  return fault ? [fault] : [];
}
