import type { AstroIntegration } from 'astro';
import { contentFolder } from './content-index.ts';

/** What is wrong with a content folder, a sentence each, with its place. */
export interface ContentReport {
  errors: string[];
  warnings: string[];
}

/**
 * Checks content before a build, which an error fails. An editor who works is told at every change.
 *
 * @param heading what stands above the errors
 */
export function checkContent(name: string, heading: string, check: () => ContentReport): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const { errors, warnings } = check();
        for (const warning of warnings) logger.warn(warning);
        if (errors.length) throw new Error([heading, ...errors].join('\n  '));
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', (file) => {
          if (!file.startsWith(contentFolder())) return;
          const { errors, warnings } = check();
          for (const error of errors) logger.error(error);
          for (const warning of warnings) logger.warn(warning);
        });
      },
    },
  };
}
