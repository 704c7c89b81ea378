import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { passedCheck } from '../check/astro/last-check.ts';
import { contentFolder } from '../editing/content-folder/content-index.ts';
import { folderFault } from '../editing/content-folder/folder-fault.ts';
import { refuse } from '../editing/faults/editor-fault.ts';
import { guardedFolders, listWritten, outFolder, outFolderFault, UNFINISHED } from './out-folder.ts';

/**
 * Checks the folders to read and write before anything else happens: a build empties the output folder, and from a
 * folder without content Astro builds an empty site. Must be the first integration.
 */
export function checkFolders(): AstroIntegration {
  return {
    name: 'check-folders',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'dev') process.env.HELP_DRAFTS ??= 'shown';
        const content = contentFolder();
        const fault =
          missing(content) ??
          (command === 'build' ? outFolderFault(outFolder(), guardedFolders(content)) : undefined);
        if (fault) refuse(fault);
        updateConfig({ vite: { build: { emptyOutDir: false }, plugins: [emptyFolder()] } });
      },
    },
  };
}

/**
 * Empties the output folder before the first file is written. Astro would do so before it bundles, and the build would
 * have to wait for the check of the content, half a second in which a bundle can be made.
 */
function emptyFolder(): Plugin {
  let emptied: Promise<void> | undefined;
  const empty = async () => {
    // Ends the build where the content has errors.
    await passedCheck();
    const folder = outFolder();
    fs.mkdirSync(folder, { recursive: true });
    // First, so that the next build takes the folder for its own should this one end here. Removed at the very end.
    fs.writeFileSync(path.join(folder, UNFINISHED), '');
    for (const name of fs.readdirSync(folder))
      if (name !== '.git' && name !== UNFINISHED)
        fs.rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  };
  return {
    name: 'empty-folder',
    apply: 'build',
    // A mistake in the content can fail the bundle too, and the check tells it in the editor's words.
    async buildEnd(error) {
      if (error) await passedCheck();
    },
    generateBundle: {
      order: 'pre',
      handler() {
        emptied ??= empty();
        return emptied;
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
  const fault = folderFault(content);
  return fault && `HELP_CONTENT: ${fault.found}; ${fault.expected}.`;
}
