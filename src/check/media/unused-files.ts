import fs from 'node:fs';
import path from 'node:path';
import { entriesBelow } from '../../editing/content-folder/entries-below.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';
import { FILM, kindOf, PICTURE } from '../../media/kinds.ts';
import { posterOf, subtitlesOf } from '../../media/media-file.ts';
import { decoded } from '../../percent-decoding.ts';
import { elementsIn } from '../markdown/elements.ts';

/** Beside articles, these are reported elsewhere, as articles that nothing reads. */
const TOLD_ELSEWHERE = /\.docx$|\.(mdx?|ya?ml)\.\w+$/i;

/**
 * Pictures, films and files that no article uses, each once. Not part of a build, since they come into no page. They
 * usually mean that somebody added a file and forgot the text.
 */
export function unusedFaults(folder: string, articles: Iterable<WrittenArticle>): Fault[] {
  const held = ['articles', 'media'].flatMap((part) => filesIn(path.resolve(folder, part)));
  if (!held.length) return [];
  const used = new Set([...articles].flatMap(filesOf).map((file) => file.normalize('NFC')));
  return held
    .filter((file) => !used.has(file.normalize('NFC')))
    .map((file) => ({
      code: 'file-unused',
      file: path.relative(process.cwd(), file).normalize('NFC'),
      found: `fant «${path.basename(file).normalize('NFC')}», som ingen artikkel bruker`,
      expected: `forventet «${PICTURE.test(file) || FILM.test(file) ? '![hva den viser]' : '[tekst]'}(…)» i en artikkel`,
    }));
}

function filesIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return entriesBelow(folder)
    .filter(({ name }) => !/^(\.|~\$)/.test(name) && !TOLD_ELSEWHERE.test(name))
    .filter((entry) => entry.isFile() && (isMedia(entry.name) || /\.(vtt|srt)$/i.test(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

function isMedia(name: string): boolean {
  return PICTURE.test(name) || FILM.test(name) || kindOf(name) !== undefined;
}

/** The files that an article shows or offers, including the pictures and subtitles of its films. */
function filesOf({ file, root }: WrittenArticle): string[] {
  return elementsIn(root).flatMap(({ attributes }) =>
    ['src', 'href', 'poster'].flatMap((key) => {
      const address = attributes.get(key);
      if (!address || /^([a-z]+:|\/|#)/i.test(address)) return [];
      const used = path.resolve(path.dirname(file), decoded(address.replace(/[?#].*$/, '')));
      const isFilm = FILM.test(used) && fs.existsSync(used);
      return [used, ...(isFilm ? [posterOf(used), subtitlesOf(used)] : [])].filter(
        (one) => one !== undefined,
      );
    }),
  );
}
