import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import * as pagefind from 'pagefind';
import { createAddresses } from '../../addresses.ts';
import { type Harm, harmOf } from '../query/harm.ts';
import { headingsOf, type PageText } from '../query/page-text.ts';
import { indexPages, readWords, type SearchedPage, wordLists } from './index-pages.ts';
import { pageParts } from './page-parts.ts';
import { compileVocabulary, wordsOfReaders, wordsOfVocabulary } from './vocabulary.ts';
import type { VocabularyGroup } from './vocabulary-schema.ts';
import { writeIndex } from './write-index.ts';

/** A search index that is being built. */
export interface OpenIndex {
  /**
   * Adds a page as Astro wrote it. Only pages with `data-pagefind-body` are indexed: articles, questions and outcomes,
   * exercises.
   *
   * @param file relative to the output folder
   */
  add(file: string, html: string): void;
  /**
   * The texts of the pages that the search shows, as files by their paths from the output folder. No page can be added
   * afterwards.
   *
   * @throws when Pagefind has failed
   */
  fragments(): Promise<Map<string, Uint8Array>>;
  /** The files by which the search finds and ranks pages, by their paths from the output folder. */
  rank(vocabulary: readonly VocabularyGroup[]): Promise<Map<string, string>>;
}

/**
 * Pagefind accepts pages as they come, but returns their texts all at once, when an index is closed. With several
 * indexes, most of that is done while Astro draws the next pages, and so is most of the work on the texts.
 */
const PAGES_AT_A_TIME = 96;

/**
 * Starts a search index. Pagefind extracts the texts of the pages as they come; the index that ranks is made from
 * these.
 *
 * @throws when Pagefind cannot be started
 */
export async function openIndex(): Promise<OpenIndex> {
  const pages = new Map<string, string>();
  const closed: Promise<ReadPage[]>[] = [];
  let open = openBatch();
  await open.starting;
  const close = () => {
    const read = open.close().then((fragments) => fragments.map((fragment) => readPage(fragment, pages)));
    // `fragments` and `rank` report it.
    read.catch(() => {});
    closed.push(read);
  };
  const texts = async () => withOwnNames((await Promise.all(closed)).flat());
  return {
    add(file, html) {
      if (!html.includes('data-pagefind-body')) return;
      const read = whatIsRead(html);
      pages.set(file, read);
      open.add(file, read);
      if (open.count() < PAGES_AT_A_TIME) return;
      close();
      open = openBatch();
    },
    async fragments() {
      close();
      try {
        return new Map((await texts()).map(({ name, content }) => [`pagefind/fragment/${name}`, content]));
      } catch (cause) {
        throw new Error('The search index could not be made.', { cause });
      } finally {
        await pagefind.close();
      }
    },
    rank: async (vocabulary) => new Map(rankingFiles(await texts(), vocabulary)),
  };
}

/** An index of Pagefind's own, of which only the texts of its pages are used. */
function openBatch() {
  const starting = pagefind
    .createIndex({ rootSelector: 'main', keepIndexUrl: false })
    .then(({ index, errors }) => {
      if (!index) throw new Error(errors.join('\n'));
      return index;
    });
  starting.catch(() => {});
  // Not awaited one by one: Pagefind is a process of its own, and waiting for each response takes longer than the page.
  const added: Promise<{ errors: string[] }>[] = [];
  return {
    starting,
    count: () => added.length,
    add(sourcePath: string, content: string): void {
      const adding = starting.then((index) => index.addHTMLFile({ sourcePath, content }));
      // `close` reports it.
      adding.catch(() => {});
      added.push(adding);
    },
    async close(): Promise<Fragment[]> {
      const index = await starting;
      const answers = await Promise.all(added);
      const made = await index.getFiles();
      const refused = [...answers, made].flatMap(({ errors }) => errors);
      if (refused.length) throw new Error(refused.join('\n'));
      await index.deleteIndex();
      return made.files
        .filter(({ path }) => path.startsWith(FOLDER))
        .map(({ path, content }) => ({ name: path.slice(FOLDER.length), content }));
    },
  };
}

const FOLDER = 'fragment/';

/** Pagefind names a text by the first letters of its hash, which are only unique within an index. */
export function withOwnNames<Named extends { name: string }>(fragments: readonly Named[]): Named[] {
  const taken = new Set<string>();
  return fragments.map((fragment) => {
    let own = fragment.name;
    for (let n = 2; taken.has(own); n++) own = fragment.name.replace('.', `-${n}.`);
    taken.add(own);
    return { ...fragment, name: own };
  });
}

interface Fragment {
  name: string;
  content: Uint8Array;
}

/** A page without what Pagefind ignores: head, header and footer, scripts and drawings, two thirds of it. */
function whatIsRead(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  return `${html.slice(0, html.indexOf('<head'))}<body>${main.replaceAll(/<(svg|script)\b.*?<\/\1>/gs, '')}</main></body></html>`;
}

/** A page without the attributes that only controlled indexing. */
export function withoutMarks(html: string): string {
  return html.replace(/<[a-z][^<>]*\sdata-(?:pagefind|index)-[^<>]*>/g, (tag) =>
    tag.replace(/\sdata-(?:pagefind|index)-[a-z]+(?:="[^"]*"|='[^']*')?/g, ''),
  );
}

function rankingFiles(
  unsorted: readonly ReadPage[],
  vocabulary: readonly VocabularyGroup[],
): [string, string][] {
  // By address, so that two builds of the same content give the same index.
  const texts = unsorted.toSorted((a, b) => (a.text.url < b.text.url ? -1 : 1));
  const pages = texts.map(({ page }) => page);
  const { terms, shortParts, respelled, titleWeights } = indexPages(pages, wordsOfVocabulary(vocabulary));
  const isRoot = (root: string) => terms.has(root);
  const { main, files } = writeIndex(
    {
      pages: texts.map(({ name, text, harm }, i) => ({
        path: text.url.replace(/^\//, ''),
        title: text.meta.title ?? '',
        kind: text.meta.kind ?? '',
        fragment: name.replace(/^.*\/|\.pf_fragment$/g, ''),
        titleWeight: titleWeights[i] ?? 0,
        asked: askedIn(text),
        headings: pages[i]?.headings ?? [],
        harm,
      })),
      terms,
      meanings: compileVocabulary(vocabulary, isRoot),
      shortParts,
      respelled,
      words: wordLists(pages, wordsOfReaders(vocabulary, isRoot)),
    },
    (content) => createHash('sha256').update(content).digest('hex').slice(0, 10),
  );
  const nameOf = (file?: string) => createAddresses('/').searchIndex(file).slice(1);
  return [
    [nameOf(), JSON.stringify(main)],
    ...[...files].map(([name, content]): [string, string] => [nameOf(name), content]),
  ];
}

/** Where a page does harm, by the numbers of Pagefind's headings. */
function readHarm(html: string, { url, anchors }: WrittenText): Harm {
  const parts = pageParts(html);
  const known = [undefined, ...headingsOf(anchors).map(({ id }) => id)];
  const written = parts.map(({ id }) => id);
  if (known.join('\n') !== written.join('\n'))
    throw new Error(
      `${url}: the search knows the headings ${known.join(', ')}; the page has ${written.join(', ')}`,
    );
  return harmOf(parts);
}

interface WrittenText extends PageText {
  url: string;
}

/** What the ranking needs of a page, found as soon as Pagefind gives its text. */
interface ReadPage extends Fragment {
  text: WrittenText;
  page: SearchedPage;
  harm: Harm;
}

/** @param written the pages as Pagefind got them; this one is no longer needed */
function readPage(fragment: Fragment, written: Map<string, string>): ReadPage {
  // A fragment is gzipped JSON with a prefix of Pagefind's own.
  const json = zlib.gunzipSync(fragment.content).toString();
  const text: WrittenText = JSON.parse(json.slice(json.indexOf('{')));
  const page = searched(text);
  readWords(page);
  const file = `${text.url.replace(/^\//, '')}index.html`;
  const harm = readHarm(written.get(file) ?? '', text);
  written.delete(file);
  return { ...fragment, text, page, harm };
}

/** The questions that a page says it answers, separated by `|` in its attribute. */
function askedIn({ meta }: WrittenText): string[] {
  return (meta.asked ?? '').split('|').filter((question) => question.trim());
}

function searched(text: WrittenText): SearchedPage {
  const { content, meta, anchors } = text;
  return {
    title: meta.title ?? '',
    description: meta.description ?? '',
    keywords: [...askedIn(text), meta.keywords ?? ''].join(', '),
    headings: headingsOf(anchors).map(({ text = '' }) => text),
    body: content,
  };
}
