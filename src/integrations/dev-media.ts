import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { MEDIA_FOLDER } from '../media/media-file.ts';
import { contentOf } from '../media/write-media.ts';
import { RARE_SHEETS } from './rare-styles.ts';

const TYPES: Record<string, string> = {
  webm: 'video/webm',
  mp4: 'video/mp4',
  webp: 'image/webp',
  vtt: 'text/vtt',
};

/**
 * Does in development what `finish-pages` does in a build for films, files and rare styles, since nothing is written
 * then.
 */
export function devMedia(): AstroIntegration {
  return {
    name: 'dev-media',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        for (const sheet of RARE_SHEETS)
          injectScript('page-ssr', `import ${JSON.stringify(fileURLToPath(sheet))};`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const name = request.url?.split(`/${MEDIA_FOLDER}`)[1]?.split('?')[0];
          const content = name && (await contentOf(decodeURIComponent(name)).catch(() => undefined));
          if (!content) return next();
          response.setHeader(
            'Content-Type',
            TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
          );
          response.end(content);
        });
      },
    },
  };
}
