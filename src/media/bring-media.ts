import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin } from 'satteri';
import { createAddresses } from '../addresses.ts';
import { size } from '../file-size.ts';
import { decoded } from '../percent-decoding.ts';
import { filmElement } from './film-element.ts';
import { FILM, kindOf, mediaPath, PICTURE } from './kinds.ts';
import { MEDIA_FOLDER, mediaFile } from './media-file.ts';

/**
 * A Markdown plugin for files beside an article or in `media/`: films become players, and downloads get their kind and
 * size. Missing files have been reported already (`src/check/`) and stay as written. Astro handles pictures.
 */
export function bringMedia(base: string) {
  const { at } = createAddresses(base);
  const address = (name: string) => at(MEDIA_FOLDER + name);
  return defineHastPlugin({
    name: 'media',
    element: {
      filter: ['img', 'a'],
      async visit(node, ctx) {
        const { src, href, alt } = node.properties ?? {};
        const written = node.tagName === 'img' ? src : href;
        const media = typeof written === 'string' ? mediaPath(decoded(written)) : undefined;
        if (media === undefined || !ctx.fileURL) return;
        const file = path.resolve(path.dirname(fileURLToPath(ctx.fileURL)), media);
        if (!fs.existsSync(file)) return;
        const own = (ctx.data as { astro?: { localImagePaths: Set<string> } }).astro?.localImagePaths;
        if (node.tagName === 'img') {
          // Astro misses pictures written as references, and mistakes films for pictures.
          if (PICTURE.test(media)) own?.add(media);
          if (!FILM.test(media)) return;
          own?.delete(media);
          ctx.replaceNode(node, await filmElement(file, String(alt ?? ''), address));
          return;
        }
        const kind = kindOf(file);
        if (!kind) return;
        const { name, bytes } = mediaFile(file);
        ctx.replaceNode(node, {
          type: 'element',
          tagName: 'a',
          properties: { ...node.properties, href: address(name), download: path.basename(file) },
          children: [
            ...node.children,
            {
              type: 'element',
              tagName: 'span',
              properties: { className: ['file-kind'] },
              children: [{ type: 'text', value: ` (${kind}, ${size(bytes)})` }],
            },
          ],
        });
      },
    },
  });
}
