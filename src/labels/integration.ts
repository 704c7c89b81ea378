import type { AstroIntegration } from 'astro';
import { contentFolder } from '../editing/content-index.ts';
import { checkLabels } from './check-labels.ts';

/**
 * Checks the labels in articles and trees before a build. A wrong one fails it, an unlisted one is a warning. An editor
 * who works is told of both.
 */
export function labelsInContent(): AstroIntegration {
  return {
    name: 'labels',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const { errors, warnings } = checkLabels();
        for (const warning of warnings) logger.warn(warning);
        if (errors.length) throw new Error(['Navn i produktet er skrevet feil:', ...errors].join('\n  '));
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = () => {
          const { errors, warnings } = checkLabels();
          for (const error of errors) logger.error(error);
          for (const warning of warnings) logger.warn(warning);
        };
        server.watcher.on('change', (file) => {
          if (file.startsWith(contentFolder())) tell();
        });
      },
    },
  };
}
