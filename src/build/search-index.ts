import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/**
 * Indexes the written pages for the search. Only pages with `data-pagefind-body` are indexed: articles, questions and
 * outcomes, exercises.
 */
export function indexPages({ base }: { base: string }): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const outputPath = path.join(folder, 'pagefind');
        try {
          // Small chunks: a search fetches the words it needs, not 28 kB around each of them.
          process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2000';
          const { index, errors } = await pagefind.createIndex({ rootSelector: 'main', keepIndexUrl: false });
          if (!index) throw new Error(errors.join('\n'));
          const added = await index.addDirectory({ path: folder });
          if (added.errors.length) throw new Error(added.errors.join('\n'));
          const written = await index.writeFiles({ outputPath });
          if (written.errors.length) throw new Error(written.errors.join('\n'));
          removeInterface(outputPath);
          logger.info(
            `indexed ${added.page_count} pages below ${base} in ${Math.round(performance.now() - started)} ms`,
          );
        } catch (cause) {
          throw new Error('The search index could not be written.', { cause });
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/** Pagefind writes an interface of its own (some 350 kB) that this site does not use. */
function removeInterface(folder: string): void {
  for (const file of fs.readdirSync(folder)) {
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(file)) fs.rmSync(path.join(folder, file));
  }
}
