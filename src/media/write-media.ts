import fs from 'node:fs';
import path from 'node:path';
import sharp from 'astro/assets/services/sharp';
import { contentFolder } from '../editing/content-folder/content-index.ts';
import { fileOf, isPoster, MEDIA_FOLDER } from './media-file.ts';

const MEDIA = / (?:src|href|poster)="[^"]*_astro\/([^"/]+\.[0-9a-f]{10}\.[\w.]+)"/g;
/** In pixels: sharp on high-resolution screens too. */
const POSTER_WIDTH = 1376;

/** The names of the films, posters and files that an article's page refers to. */
export function mediaIn(html: string): string[] {
  if (!html.includes(' download="') && !html.includes('class="film"')) return [];
  return [...html.matchAll(MEDIA)].map(([, name = '']) => name);
}

/** Writes the films, posters and files with these names. */
export async function writeMedia(names: Iterable<string>, folder: string): Promise<void> {
  for (const name of names) {
    const content = await contentOf(name);
    if (content) fs.writeFileSync(path.join(folder, MEDIA_FOLDER, name), content);
  }
}

/** The bytes of a file by its name on the site; undefined if the content has none. */
export async function contentOf(name: string): Promise<Uint8Array | undefined> {
  const file = fileOf(name, contentFolder());
  if (!file) return undefined;
  const bytes = fs.readFileSync(file);
  if (!isPoster(name)) return bytes;
  const poster = { src: file, width: POSTER_WIDTH, format: 'webp' };
  const plain = { service: { config: {} } } as Parameters<typeof sharp.transform>[2];
  return (await sharp.transform(bytes, poster, plain, { warn: () => {} } as never)).data;
}
