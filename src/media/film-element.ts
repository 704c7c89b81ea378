import fs from 'node:fs';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { size } from '../file-size.ts';
import { kindOf } from './kinds.ts';
import { mediaFile, posterName, posterOf, subtitlesOf } from './media-file.ts';
import { pictureSizes } from './picture-sizes.ts';

type Child = { type: 'text'; value: string } | FilmElement;

interface FilmElement {
  type: 'element';
  tagName: string;
  properties: Record<string, string | number | boolean | string[]>;
  children: Child[];
}

/**
 * A film in an article, with its poster, the text that says what it shows, and a link to download it. It fetches
 * nothing before it is played. Built of spans, because Markdown puts it in a paragraph.
 *
 * @param address gives the address of a file on the site, by its name
 */
export async function filmElement(
  film: string,
  text: string,
  address: (name: string) => string,
): Promise<FilmElement> {
  const { name, bytes } = mediaFile(film);
  const [poster, subtitles] = [posterOf(film), subtitlesOf(film)];
  const { width, height } = poster
    ? await imageMetadata(fs.readFileSync(poster), poster)
    : { width: 16, height: 9 };
  const tracks = subtitles
    ? [
        element('track', {
          kind: 'captions',
          src: address(mediaFile(subtitles).name),
          srcLang: 'nb',
          label: 'Norsk',
          default: true,
        }),
      ]
    : [];
  return element('span', { className: ['film'] }, [
    element(
      'video',
      {
        controls: true,
        preload: 'none',
        src: address(name),
        ...(poster && { poster: address(posterName(poster)) }),
        ...pictureSizes({ width, height }).shown,
        ariaLabel: text,
      },
      tracks,
    ),
    element('span', { className: ['caption'] }, [
      { type: 'text', value: `${text} ` },
      element('a', { href: address(name), download: path.basename(film) }, [
        { type: 'text', value: `Last ned (${kindOf(film)}, ${size(bytes)})` },
      ]),
    ]),
  ]);
}

function element(
  tagName: string,
  properties: FilmElement['properties'],
  children: Child[] = [],
): FilmElement {
  return { type: 'element', tagName, properties, children };
}
