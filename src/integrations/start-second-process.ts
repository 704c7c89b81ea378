import { on, once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { Found } from '../check/astro/last-check.ts';
import { startProcess } from '../start-process.ts';

/** Where a site is built, and where it will be read. */
export interface Site {
  /** The output folder. */
  folder: string;
  /** Where it is published, without a path. */
  origin: string;
  /** Its base path, with slashes at both ends. */
  home: string;
}

/** The process that checks the content, and then makes the search index and the copies in Markdown. */
export interface SecondProcess {
  /** Starts the process, and with it the check. Whatever it is asked for starts it too. */
  start(): void;
  /**
   * What the check found.
   *
   * @throws if the process ends without an answer; it has said why. So do the others
   */
  examined(): Promise<Found>;
  /** Says which site the pages will belong to. */
  open(site: Site): void;
  /** A prerenderer that also names each page to the process as soon as Astro has written it. */
  drawing(pages: AstroPrerenderer): AstroPrerenderer;
  /**
   * Waits until the process has read all pages, after which they may be changed.
   *
   * @param written their files, by path relative to the output folder
   */
  readAll(written: Iterable<string>): Promise<void>;
  /** Waits until what the search shows of the pages is written, and returns its files. */
  fragments(): Promise<string[]>;
  /** The same for what the search finds them by, which takes longer. */
  index(): Promise<string[]>;
  /** Waits until all copies are written. */
  copies(): Promise<void>;
}

/**
 * The process is started when it is first asked for something. Its work takes about as long as Astro's, and a machine
 * with a second processor does both at once.
 *
 * @param base the path that the site stands below
 */
export function secondProcess(base: string): SecondProcess {
  let started: ReturnType<typeof start> | undefined;
  const running = () => {
    started ??= start(base);
    return started;
  };
  let site: Site | undefined;
  const named = new Set<string>();
  const name = (file: string) => {
    if (!site || named.has(file) || !fs.existsSync(path.join(site.folder, file))) return;
    named.add(file);
    running().tell(file);
  };
  /** Written by the time the next is drawn: Astro draws one page at a time. */
  let drawn: string | undefined;
  return {
    start: () => {
      running();
    },
    examined: () => running().next(),
    open(opened) {
      site = opened;
      running().tell(opened);
    },
    drawing: (pages) => ({
      ...pages,
      async render(request, options) {
        if (drawn !== undefined) name(drawn);
        drawn = undefined;
        const made = await pages.render(request, options);
        const { status } = made instanceof Response ? made : made.response;
        const { pathname } = new URL(request.url);
        // A moved address is no page. Files, such as feeds, have no slash at the end.
        if (site && status === 200 && pathname.endsWith('/'))
          drawn = `${decodeURI(pathname.slice(site.home.length))}index.html`;
        return made;
      },
    }),
    async readAll(written) {
      for (const file of written) name(file);
      running().tell(FINISH);
      await running().next();
    },
    fragments: () => running().next(),
    index: () => running().next(),
    async copies() {
      await running().next();
    },
  };
}

/** What the process is told after the last page. No page has this name. */
export const FINISH = '';

function start(base: string) {
  const program = startProcess(new URL('./second-process.ts', import.meta.url), base);
  // Not `exit`, which may come before the message.
  const ended = once(program, 'close').then(([code, signal]): never => {
    throw new Error(
      `The process that checks the content and makes the search index ended with ${code ?? signal}.`,
    );
  });
  // The error reaches whoever awaits an answer.
  ended.catch(() => {});
  const messages = on(program, 'message');
  program.on('error', () => {});
  return {
    tell(message: Site | string): void {
      if (program.connected) program.send(message);
    },
    /** Its next answer. They come in the order of the questions. */
    async next() {
      const { value: [message] = [] } = await Promise.race([messages.next(), ended]);
      return message;
    },
  };
}
