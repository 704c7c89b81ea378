import { on, once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { startProcess } from '../start-process.ts';

/** The process that makes the search index and the copies in Markdown from the texts of all pages. */
export interface PageTexts {
  /** A prerenderer that also names each page to the process as soon as Astro has written it. */
  drawing(pages: AstroPrerenderer): AstroPrerenderer;
  /**
   * What the search shows of the pages: files by path relative to the output folder. The process has read all pages by
   * then, and has written their copies.
   *
   * @param written all pages, by path relative to the output folder
   * @throws if the process ends without them; it has said why
   */
  fragments(written: Iterable<string>): Promise<Map<string, Uint8Array>>;
  /**
   * What the search finds them by, which takes another second.
   *
   * @throws as above
   */
  index(): Promise<Map<string, string>>;
}

/**
 * Starts the process. Its work takes as long as drawing the pages, and a machine with a second processor does both at
 * once.
 *
 * @param folder where the site is built
 * @param origin where it is published, without a path
 * @param home its base path, with slashes at both ends
 */
export function startPageTexts(folder: string, origin: string, home: string): PageTexts {
  const program = startProcess(new URL('./text-process.ts', import.meta.url), folder, origin, home);
  // Not `exit`, which may come before the message.
  const ended = once(program, 'close').then(([code]): never => {
    throw new Error(`The process that makes the search index ended with ${code}.`);
  });
  // The error reaches whoever awaits the files.
  ended.catch(() => {});
  const messages = on(program, 'message');
  const next = async () => {
    const { value: [message] = [] } = await Promise.race([messages.next(), ended]);
    return message;
  };
  program.on('error', () => {});
  const named = new Set<string>();
  const name = (file: string) => {
    if (named.has(file) || !fs.existsSync(path.join(folder, file))) return;
    named.add(file);
    if (program.connected) program.send(file);
  };
  /** Written by the time the next is drawn: Astro draws one page at a time. */
  let drawn: string | undefined;
  return {
    drawing: (pages) => ({
      ...pages,
      async render(request, options) {
        if (drawn !== undefined) name(drawn);
        drawn = undefined;
        const made = await pages.render(request, options);
        const { status } = made instanceof Response ? made : made.response;
        const { pathname } = new URL(request.url);
        // A moved address is no page. Files, such as feeds, have no slash at the end.
        if (status === 200 && pathname.endsWith('/'))
          drawn = `${decodeURI(pathname.slice(home.length))}index.html`;
        return made;
      },
    }),
    fragments(written) {
      for (const file of written) name(file);
      if (program.connected) program.send(FINISH);
      return next();
    },
    index: next,
  };
}

/** What the process is told after the last page. No page has this name. */
export const FINISH = '';
