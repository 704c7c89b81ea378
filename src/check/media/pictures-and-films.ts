import path from 'node:path';
import type { Fault } from '../../editing/faults/fault.ts';
import { FILM } from '../../media/kinds.ts';
import { isWordless } from '../../media/picture-text.ts';
import { decoded } from '../../percent-decoding.ts';
import type { WrittenElement } from '../markdown/elements.ts';
import { refusedElementFaults } from '../markdown/refused-elements.ts';
import { downloadFaults } from './downloads.ts';
import { existingFileFault } from './existing-file.ts';
import { isFile, missingFile } from './missing-file.ts';

const HELD = /^(img|video|audio|source|track)$/;

interface Places {
  /** The article's folder. */
  folder: string;
  /** The content folder. */
  content: string;
  /** The site's base path. */
  home: string;
}

/** What an article contains and pages refuse, and pictures and films that are missing or lack a text alternative. */
export function mediaFaults(
  { file, elements }: { file: string; elements: readonly WrittenElement[] },
  places: Places,
): Fault[] {
  return elements.flatMap((element) => {
    const place = { file, line: element.line, column: element.column };
    return [
      ...refusedElementFaults(element),
      ...(HELD.test(element.name) ? heldFaults(element, places) : []),
      ...(element.name === 'a' ? downloadFaults(element, places) : []),
    ].map((fault) => ({
      ...place,
      ...fault,
    }));
  });
}

type Told = Omit<Fault, 'file'>;

function heldFaults(element: WrittenElement, places: Places): Told[] {
  const { name, attributes, written } = element;
  const faults: Told[] = [];
  const src = attributes.get('src');
  const isFilm = name === 'video' || (written === 'markdown' && FILM.test(src ?? ''));
  const text = attributes.get(name === 'video' ? 'aria-label' : 'alt');
  if ((name === 'img' || name === 'video') && !text?.trim())
    faults.push({
      code: 'picture-text',
      found: `fant ${isFilm ? 'en film' : 'et bilde'} uten tekst («${src ?? ''}»)`,
      expected:
        name === 'video'
          ? 'forventet hva filmen viser, i «aria-label»'
          : `forventet hva ${isFilm ? 'filmen' : 'bildet'} viser, mellom klammene`,
    });
  if (name === 'video' && src?.startsWith('/') && !attributes.has('poster'))
    faults.push({
      code: 'film-poster',
      found: `fant en film uten bilde («${src}»)`,
      expected: 'forventet «poster» med et bilde, f.eks. «/film.png»',
    });
  const sizes = [...attributes.keys()].find((key) => /^srcset$/i.test(key));
  if (sizes)
    faults.push({
      code: 'media-as-tag',
      found: `fant «${sizes}» i «<${name}>», og filene der blir ikke med`,
      expected: 'forventet «![hva bildet viser](./bilde.png)»: Bygget lager størrelsene',
    });
  if (name === 'img' && text && isWordless(text))
    faults.push({
      code: 'picture-text-poor',
      found: `fant «${text}» som tekst til et bilde`,
      expected: 'forventet hva bildet viser',
    });
  for (const key of ['src', 'poster']) {
    const source = attributes.get(key);
    const told =
      source === undefined || source.startsWith('{') ? undefined : sourceFault(source, element, places);
    // Written as a picture, it has the text and the sizes too.
    if (told?.code === 'media-as-tag') return [told];
    if (told) faults.push(told);
  }
  return faults;
}

function sourceFault(
  src: string,
  { name: element, written }: WrittenElement,
  { folder, content, home }: Places,
): Told | undefined {
  const shown = `fant «${decoded(src)}»`;
  if (/^(https?:)?\/\//i.test(src))
    return {
      code: 'media-outside',
      found: `${shown} fra et annet nettsted`,
      expected: 'forventet en fil ved siden av artikkelen: Sidene henter ingenting utenfra',
    };
  if (/^data:image\//.test(src)) return undefined;
  if (!src || /^[a-z]+:/i.test(src))
    return {
      code: 'missing-file',
      found: src ? shown : 'fant ingen adresse',
      expected: 'forventet en fil, f.eks. «./bilde.png»',
    };
  const name = decoded(src.replace(/[?#].*$/, ''));
  if (name.startsWith('/')) {
    const inPublic = name.startsWith(home) ? name.slice(home.length) : undefined;
    return inPublic !== undefined && isFile(path.join('public', inPublic))
      ? undefined
      : missingFile(shown, 'public', inPublic ?? name);
  }
  if (written === 'tag')
    return {
      code: 'media-as-tag',
      found: `${shown} i en tagg, der filen ikke blir med`,
      expected: `forventet «![hva ${element === 'img' ? 'bildet' : 'filmen'} viser](${src})»`,
    };
  const file = path.join(folder, name);
  if (!isFile(file)) return missingFile(shown, path.relative(process.cwd(), folder), name, content);
  return existingFileFault(file, shown, { isShown: true, content });
}
