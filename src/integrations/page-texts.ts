import { once } from 'node:events';
import type { AstroPrerenderer } from 'astro';
import { startProcess } from '../start-process.ts';
import type { Pages } from '../written-pages.ts';
import type { Page } from './text-process.ts';

/** The process that makes the search index and the copies in Markdown from the texts of all pages. */
export interface PageTexts {
  /** A prerenderer that also passes each page on to the process as soon as it is drawn. */
  drawing(pages: AstroPrerenderer): AstroPrerenderer;
  /**
   * The files of the search, by path relative to the output folder. The copies are written by then.
   *
   * @throws if the process ends without them; it has said why
   */
  finish(written: Pages): Promise<Map<string, string | Uint8Array>>;
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
  program.on('error', () => {});
  const sent = new Set<string>();
  const add = (...page: Page) => {
    sent.add(page[0]);
    if (program.connected) program.send(page);
  };
  return {
    drawing: (pages) => ({
      ...pages,
      async render(request, options) {
        const drawn = await pages.render(request, options);
        const response = drawn instanceof Response ? drawn : drawn.response;
        const { pathname } = new URL(request.url);
        // A moved address is no page. Files, such as feeds, have no slash at the end.
        if (response.status !== 200 || !pathname.endsWith('/')) return drawn;
        const html = await response.text();
        add(`${decodeURI(pathname.slice(home.length))}index.html`, html);
        const passedOn = new Response(html, response);
        return drawn instanceof Response ? passedOn : { ...drawn, response: passedOn };
      },
    }),
    async finish(written) {
      // Pages that Astro writes without drawing them.
      for (const [file, html] of written) if (!sent.has(file)) add(file, html);
      if (program.connected) program.send('finish');
      const [files] = await Promise.race([once(program, 'message'), ended]);
      return files;
    },
  };
}
