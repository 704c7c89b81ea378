import fs from 'node:fs';
import path from 'node:path';
import type { Fault } from '../../editing/faults/fault.ts';
import { size } from '../../file-size.ts';
import { readDrawing } from '../../media/drawings.ts';
import {
  DOWNLOADS,
  FILM,
  isAsNamed,
  isWhole,
  kindOf,
  lacksAsPicture,
  PICTURE,
  pictureKind,
} from '../../media/kinds.ts';
import { posterOf } from '../../media/media-file.ts';
import { site } from '../../site.ts';
import { subtitlesFault } from './subtitles.ts';

type Told = Pick<Fault, 'code' | 'found' | 'expected'>;

/**
 * What is wrong with a file that exists: its kind is not allowed on pages, it is too large, it is not what its name
 * says, or it is a film without a picture.
 *
 * @param shown the reference in the article, for the message
 * @param isShown whether the article shows it, rather than only offering it for download
 * @param content the content folder, which it must be inside
 */
export function existingFileFault(
  file: string,
  shown: string,
  { isShown, content }: { isShown: boolean; content: string },
): Told | undefined {
  if (path.relative(content, file).startsWith('..'))
    return {
      code: 'missing-file',
      found: `${shown} utenfor innholdet`,
      expected: 'forventet en fil ved siden av artikkelen eller i mappen media',
    };
  const [isPicture, isFilm] = [PICTURE.test(file), FILM.test(file)];
  if (isShown ? !isPicture && !isFilm : !kindOf(file))
    return {
      code: 'file-kind',
      found: `${shown}, en fil av et slag som sidene ikke ${isShown ? 'viser' : 'tilbyr'}`,
      expected: isShown
        ? 'forventet et bilde (png, jpg, webp, gif, avif eller svg) eller en film (mp4 eller webm)'
        : `forventet ${DOWNLOADS.join(', ')}`,
    };
  const [bytes, limit] = [fs.statSync(file).size, isPicture ? site.media.pictureUpTo : site.media.fileUpTo];
  if (bytes > limit)
    return {
      code: 'file-too-large',
      found: `${shown} på ${size(bytes)}`,
      expected: `forventet høyst ${size(limit)}`,
    };
  if (isPicture) return pictureFault(file, shown);
  if (!isAsNamed(file, part(file, 0, 1024), part(file, bytes - TAIL, TAIL)))
    return {
      code: 'file-damaged',
      found: bytes
        ? `${shown}, en fil som er ødelagt eller noe annet enn navnet sier`
        : `${shown}, en tom fil`,
      expected: 'forventet en fil som lar seg åpne',
    };
  if (!isShown || !isFilm) return undefined;
  const poster = posterOf(file);
  if (!poster)
    return {
      code: 'film-poster',
      found: `${shown}, en film uten bilde`,
      expected: `forventet et bilde med samme navn ved siden av, f.eks. «${path.parse(file).name}.png»`,
    };
  return pictureFault(poster, `fant «${path.basename(poster)}»`) ?? subtitlesFault(file);
}

/** Bytes to read from the end of a zip file: enough for its directory and the longest comment that may follow. */
const TAIL = 70_000;

function part(file: string, from: number, length: number): Uint8Array {
  const handle = fs.openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, fs.readSync(handle, bytes, 0, length, Math.max(from, 0)));
  } finally {
    fs.closeSync(handle);
  }
}

function pictureFault(file: string, shown: string): Told | undefined {
  const ending = path.extname(file).slice(1).toLowerCase();
  const bytes = fs.readFileSync(file);
  if (pictureKind(bytes) !== ending.replace('jpeg', 'jpg'))
    return {
      code: 'picture-unreadable',
      found: `${shown}, som ikke er et bilde av det slaget`,
      expected: `forventet en fil som er lagret som ${ending}`,
    };
  if (!isWhole(bytes, ending.replace('jpeg', 'jpg')))
    return {
      code: 'picture-unreadable',
      found: `${shown}, der slutten av filen mangler`,
      expected: 'forventet hele filen',
    };
  return ending === 'svg' ? drawingFault(bytes, shown) : undefined;
}

function drawingFault(bytes: Uint8Array, shown: string): Told | undefined {
  const { brokenAt, hasCode, outside } = readDrawing(bytes);
  if (hasCode)
    return {
      code: 'picture-code',
      found: `${shown}, en tegning med kode i`,
      expected: 'forventet en tegning uten skript',
    };
  const lacks = lacksAsPicture(bytes);
  if (brokenAt !== undefined || lacks)
    return {
      code: 'picture-unreadable',
      found: `${shown}, en tegning som nettlesere ikke kan vise som bilde`,
      expected: `forventet ${lacks ?? `en tegning som er riktig skrevet: Den er ødelagt på linje ${brokenAt}`}`,
    };
  return outside[0] === undefined
    ? undefined
    : {
        code: 'picture-parts',
        found: `${shown}, en tegning som henter «${outside[0].slice(0, 80)}»`,
        expected: 'forventet en tegning med alt i én fil',
      };
}
