import fs from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload, HotPayload } from 'vite';
import { buildDay } from '../../build-time.ts';
import { contentFolder } from '../../editing/content-folder/content-index.ts';
import { writeJsonSchemas } from '../json-schemas.ts';
import { describeProblems, sentence } from '../report/describe-problems.ts';
import { SETTINGS } from '../settings.ts';
import { overlayOf } from './dev-overlay.ts';
import { type Found, passedCheck, startCheck } from './last-check.ts';

/** How many warnings a build lists; the command lists all. */
const MOST_WARNINGS = 12;

/**
 * The watcher reports a file only once if it is saved again within 50 ms or while the check runs. Without a second look
 * after this many milliseconds, the overlay would stay although the mistake is mended.
 */
const SETTLED = 200;

/**
 * Astro may lose an article whose file gets another name or folder: if the new file is found while the list without the
 * former one is being written, the list stays so, and the page fails (Astro 7.3). So many milliseconds after the last
 * file was added or removed, all is read once more. Not while there is a mistake: Astro first stops following its
 * folders, and follows one again only when it has read all of it.
 */
const QUIET = 1000;

/** Files that Astro reads as content, unlike pictures and what an editor's program writes for itself. */
const READ = /\.(mdx?|ya?ml)$/;

function savedAt(file: string): number | undefined {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * What `read` returns, or nothing if a file was moved or removed while it was read. The watcher tells of that file too,
 * and then all is read again.
 */
function unlessMoved<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return;
    throw fault;
  }
}

/**
 * Checks the content before a build, and ends the build with all errors at once. In development, checks again at every
 * change.
 *
 * @param options.base the path that the site stands below
 * @param options.examine the check before a build, in a process of its own
 */
export function contentChecks({
  base,
  examine,
}: {
  base: string;
  examine: () => Promise<Found>;
}): AstroIntegration {
  const isOwn = !process.env.HELP_CONTENT;
  // Astro tells its integrations which command runs only once it has loaded, half a second later.
  if (process.argv[2] === 'build') startCheck(examine, base);
  return {
    name: 'check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (isOwn) writeJsonSchemas(contentFolder());
        if (command === 'build') startCheck(examine, base);
      },
      // Not awaited: Astro bundles meanwhile. Whoever needs the content to be right awaits the check.
      'astro:build:start': ({ logger }) => {
        passedCheck().then(
          (found) => {
            const problems = found?.problems ?? [];
            for (const warning of problems.slice(0, MOST_WARNINGS)) logger.warn(sentence(warning));
            const untold = problems.length - MOST_WARNINGS;
            if (untold > 0) logger.warn(`${untold} advarsler til: npm run check viser alle.`);
          },
          () => {},
        );
      },
      'astro:server:setup': async ({ server, logger, refreshContent }) => {
        // Loaded only here: a build checks in a process of its own.
        const { examineContent } = await import('../check-content.ts');
        const check = () => examineContent(contentFolder(), { base, isOwn, today: buildDay() });
        const { hot } = server.environments.client;
        let shown: ErrorPayload | undefined;
        let reading: NodeJS.Timeout | undefined;
        /** Whether all must be read again: files have been added or removed, or Astro could not read all at first. */
        let isOutdated = false;
        const readAgain = async () => {
          isOutdated = false;
          try {
            await refreshContent?.({});
          } catch (fault) {
            // A file was changed between the check and Astro's reading.
            isOutdated = true;
            logger.error(String(fault));
            return;
          }
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        };
        const tell = (changed?: string) => {
          const found = unlessMoved(check);
          if (!found) return;
          // Somebody who is writing does not want to hear about settings.
          const problems = found.problems.filter(({ file }) => file !== SETTINGS);
          const text = describeProblems(problems, base);
          const isWrong = problems.some(({ severity }) => severity === 'error');
          if (text) logger[isWrong ? 'error' : 'warn'](text);
          const wasShown = shown !== undefined;
          shown = overlayOf(problems, changed);
          if (shown) send(shown);
          else if (wasShown) send({ type: 'full-reload' });
          clearTimeout(reading);
          if (isOutdated && !isWrong) reading = setTimeout(readAgain, QUIET);
        };
        // Astro reports faults in the content in its own words, and later than we do: the overlay keeps ours.
        const send = hot.send.bind(hot);
        hot.send = ((...told: [payload: HotPayload]) => {
          const [payload] = told;
          return payload.type === 'error' && shown ? send(shown) : send(...told);
        }) as typeof hot.send;
        // For a page that is opened or reloaded while a mistake remains.
        hot.on('vite:client:connect', (_, client) => {
          if (shown) client.send(shown);
        });
        tell();
        isOutdated = shown !== undefined;
        // Astro follows a folder only when it has read all of it.
        server.watcher.add(contentFolder());
        const onChange = (file: string) => {
          const before = savedAt(file);
          tell(file);
          setTimeout(() => {
            if (savedAt(file) !== before) onChange(file);
          }, SETTLED);
        };
        server.watcher.on('all', (event, file) => {
          if (!file.startsWith(contentFolder())) return;
          if (event !== 'change' && READ.test(file)) isOutdated = true;
          onChange(file);
        });
      },
    },
  };
}
