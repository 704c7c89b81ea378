import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createAddresses } from '../addresses.ts';
import { site } from '../site.ts';
import { outFolder } from './out-folder.ts';
import type { SecondProcess } from './start-second-process.ts';

/**
 * Hands pages to the second process as Astro draws them, and finishes them afterwards: see `finish-pages.ts`.
 *
 * @param options.base the path that the site stands below
 * @param options.texts makes the search index and the copies in Markdown
 */
export function drawnPages({ base, texts }: { base: string; texts: SecondProcess }): AstroIntegration {
  let finishing: Promise<typeof import('./finish-pages.ts')> | undefined;
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        texts.open({ folder: outFolder(), origin: site.address, home: createAddresses(base).home });
        setPrerenderer(texts.drawing);
        // While Astro waits for its bundles: with the settings it would delay everything, the check too.
        finishing = import('./finish-pages.ts');
        // An error reaches whoever awaits it below.
        finishing.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { finishPages } = await (finishing ?? import('./finish-pages.ts'));
        await finishPages(fileURLToPath(dir), { base, texts, logger });
      },
    },
  };
}
