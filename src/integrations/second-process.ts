import fs from 'node:fs';
import path from 'node:path';
import { buildDay } from '../build-time.ts';
import { examineContent } from '../check/check-content.ts';
import { contentFolder } from '../editing/content-folder/content-index.ts';
import { writeFiles } from '../written-pages.ts';
import { FINISH, type Site } from './start-second-process.ts';

/**
 * What runs beside Astro on a second processor: first the check of the content, then whatever is made from the texts of
 * the pages, the search index and the copies in Markdown. `start-second-process.ts` starts it, names each page as soon
 * as it is written, and says when that was the last.
 */
const [base = '/'] = process.argv.slice(2);

// If the build has failed, Pagefind's own process would keep this one alive.
process.on('disconnect', () => process.exit());

/** Without a callback, a message to a build that has just ended would end this process with a stack trace. */
const tell = (message: unknown, whenTold = () => {}) =>
  process.send?.(message, undefined, undefined, whenTold);

let opened: ReturnType<typeof openSite> | undefined;
let last: Promise<unknown> = Promise.resolve();
process.on('message', (told: Site | string) => {
  // In order: pages that arrive while Pagefind is starting wait for it.
  last = last.then(async () => {
    if (typeof told !== 'string') opened = openSite(told);
    else if (told === FINISH) await (await opened)?.finish();
    else (await opened)?.add(told);
  });
});

const isOwn = !process.env.HELP_CONTENT;
tell(examineContent(contentFolder(), { base, isOwn, today: buildDay() }));

/** So many pages wait for there to be nothing else to do: a copy may be late, and the index may not. */
const MOST_WAITING = 200;
/** Milliseconds without a page. While Astro draws pages, one comes every few. */
const QUIET = 20;

/** Makes the search index and the copies of a site. All that they need is loaded after the check, which others await. */
async function openSite(site: Site) {
  const { openIndex } = await import('../search/indexing/search-index.ts');
  const index = await openIndex();
  const { readVocabulary } = await import('../search/indexing/read-vocabulary.ts');
  const vocabulary = readVocabulary();
  const { writeMarkdownCopy } = await import('./write-markdown-copy.ts');
  const waiting: [file: string, html: string][] = [];
  const writeOldest = () => {
    const [file, html] = waiting.shift() ?? [];
    if (file !== undefined && html !== undefined) writeMarkdownCopy(file, html, site);
  };
  let pause = 0;
  /** Writes copies when no page has come for a while, until the next one does. */
  const writeWhenQuiet = () => {
    const mine = ++pause;
    setTimeout(function next() {
      if (mine !== pause || !waiting.length) return;
      writeOldest();
      setImmediate(next);
    }, QUIET);
  };
  return {
    /** @param file relative to the output folder */
    add(file: string): void {
      const html = fs.readFileSync(path.join(site.folder, file), 'utf8');
      index.add(file, html);
      waiting.push([file, html]);
      if (waiting.length > MOST_WAITING) writeOldest();
      writeWhenQuiet();
    },
    /**
     * Says that all pages are read. Then writes what the search shows of them, what it finds them by, and last the
     * copies, and says so after each. The messages are short: a long one would wait for the work that follows.
     */
    async finish(): Promise<void> {
      tell([]);
      for (const next of [index.fragments, () => index.rank(vocabulary)]) {
        const files = await next();
        writeFiles(site.folder, files);
        tell([...files.keys()]);
      }
      while (waiting.length) writeOldest();
      tell([], () => process.disconnect());
    },
  };
}
