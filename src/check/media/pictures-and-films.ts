import fs from 'node:fs';
import path from 'node:path';
import type { Fault } from '../../editing/faults/fault.ts';
import { broughtPath, FILM, kindOf, PICTURE } from '../../media/kinds.ts';
import { isWordless } from '../../media/picture-text.ts';
import { decoded } from '../../percent-decoding.ts';
import type { WrittenElement } from '../markdown/elements.ts';
import { existingFileFault } from './existing-file.ts';

/** Elements that the pages' policy stops, or that would run. */
const REFUSED = /^(script|style|iframe|frame|object|embed|applet|link|meta|base|form)$/i;
/** Tags that make a browser read the rest of the page as something else, or that ask for input nobody receives. */
const REFUSED_TAG = /^(textarea|select|option|input|title|plaintext|xmp|noembed|noframes|html|head|body)$/i;
/** Attributes that are on wherever they stand, whatever their value. */
const SWITCH = /^(open|controls|loop|muted|reversed|hidden|disabled)$/;
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
      ...refusedParts(element),
      ...(HELD.test(element.name) ? heldFaults(element, places) : []),
      ...(element.name === 'a' ? downloadFaults(element, places) : []),
    ].map((fault) => ({
      ...place,
      ...fault,
    }));
  });
}

type Told = Omit<Fault, 'file'>;

function refusedParts({ name, attributes, written }: WrittenElement): Told[] {
  if (REFUSED.test(name) || (written === 'tag' && REFUSED_TAG.test(name)))
    return [
      {
        code: 'element-refused',
        found: `fant «<${name}>»`,
        expected: 'forventet tekst, bilder og lenker: Sidene stopper resten',
      },
    ];
  if (written === 'tag' && name.toLowerCase() === 'h1')
    return [
      {
        code: 'element-refused',
        found: 'fant «<h1>»',
        expected: 'forventet «## …»: Tittelen er sidens øverste',
      },
    ];
  // The build sets column alignment in another way.
  if (written === 'markdown') return [];
  const off = [...attributes].find(([key, value]) => SWITCH.test(key) && value === 'false');
  if (off)
    return [
      {
        code: 'element-refused',
        found: `fant «${off[0]}="false"» i «<${name}>», som betyr det motsatte`,
        expected: `forventet «<${name}>» uten «${off[0]}»`,
      },
    ];
  return [...attributes.keys()]
    .filter((key) => /^(style|autoplay|on[a-z]+)$/i.test(key) && !/^[A-Z]/.test(name))
    .map((key) => ({
      code: 'element-refused',
      found: `fant «${key}» i «<${name}>»`,
      expected:
        key === 'autoplay'
          ? 'forventet en film som leseren selv starter'
          : 'forventet ingen egne stiler eller skript: Sidene stopper dem',
    }));
}

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

/** Faults of a link to a file beside the article. */
function downloadFaults({ attributes }: WrittenElement, { folder, content }: Places): Told[] {
  const href = attributes.get('href') ?? '';
  const name = broughtPath(decoded(href));
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

/** @param content the content folder, for files that may be in its `media/` */
function missingFile(shown: string, folder: string, name: string, content?: string): Told {
  if (name.includes('\\'))
    return {
      code: 'missing-file',
      found: shown,
      expected: `forventet «${name.replaceAll('\\', '/')}», med vanlige skråstreker`,
    };
  const shared = content && path.join(content, 'media', path.basename(name));
  // A folder more in `articles/` is a step more to `media/`.
  if (shared && isFile(shared))
    return {
      code: 'missing-file',
      found: `${shown}, som ikke finnes`,
      expected: `forventet «${path.relative(folder, shared).split(path.sep).join('/')}»`,
    };
  const dir = path.join(folder, path.dirname(name));
  const like = fs.existsSync(dir)
    ? fs
        .readdirSync(dir)
        .find((file) => sameName(file, path.basename(name)) && fs.statSync(path.join(dir, file)).isFile())
    : undefined;
  return {
    code: 'missing-file',
    found: `${shown}, som ikke finnes`,
    expected: like
      ? like.normalize('NFC') === path.basename(name)
        ? `forventet et filnavn uten æ, ø og å: «${like.normalize('NFC')}» er lagret med to tegn for én bokstav`
        : `forventet «${like}», med de samme store og små bokstavene`
      : `forventet en fil i mappen ${dir}`,
  };
}

/** Whether names differ only in case, or in how an accented letter is stored. */
function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/** Compares case even on disks that ignore it, since the server will not. */
function isFile(file: string): boolean {
  return (
    !!fs.statSync(file, { throwIfNoEntry: false })?.isFile() &&
    fs.readdirSync(path.dirname(file)).includes(path.basename(file))
  );
}
