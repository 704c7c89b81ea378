import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFault } from '../editing/content-fault.ts';
import { contentFolder } from '../editing/content-index.ts';
import { refuse } from '../editing/editor-fault.ts';
import { guardedFolders, listWritten, outFolder, outFolderFault, UNFINISHED } from './out-folder.ts';

/**
 * Checks the folders to read and write before anything else happens: Astro empties the output folder, and builds an
 * empty site from a folder without content. Must be the first integration.
 */
export function checkFolders(): AstroIntegration {
  return {
    name: 'check-folders',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'dev') process.env.HELP_DRAFTS ??= 'shown';
        const content = contentFolder();
        const fault =
          missing(content) ??
          (command === 'build' ? outFolderFault(outFolder(), guardedFolders(content)) : undefined);
        if (fault) refuse(fault);
      },
      // The folder has just been emptied. The mark is removed once everything is written.
      'astro:build:setup': () => {
        fs.mkdirSync(outFolder(), { recursive: true });
        fs.writeFileSync(path.join(outFolder(), UNFINISHED), '');
      },
    },
  };
}

/** Removes the mark of an unfinished build, and lists the files written. Must be the last integration. */
export function finishFolder(): AstroIntegration {
  return {
    name: 'finish-folder',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        fs.rmSync(path.join(folder, UNFINISHED), { force: true });
        listWritten(folder);
      },
    },
  };
}

function missing(content: string): string | undefined {
  const fault = contentFault(content);
  return fault && `HELP_CONTENT: ${fault.found}; ${fault.expected}.`;
}
