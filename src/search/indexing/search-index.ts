import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import * as pagefind from 'pagefind';
import { createAddresses } from '../../addresses.ts';
import { type Harm, harmOf } from '../query/harm.ts';
import { headingsOf, type PageText } from '../query/page-text.ts';
import { indexPages, type SearchedPage, wordLists } from './index-pages.ts';
import { pageParts } from './page-parts.ts';
import { compileVocabulary, wordsOfReaders, wordsOfVocabulary } from './vocabulary.ts';
import type { VocabularyGroup } from './vocabulary-schema.ts';
import { writeIndex } from './write-index.ts';

/** An index of the search in the making. */
export interface OpenIndex {
  /**
   * Gives it a page as Astro wrote it. Only pages with `data-pagefind-body` are indexed: articles, questions and
   * outcomes, exercises.
   *
   * @param file relative to the output folder
   */
  add(file: string, html: string): void;
  /**
   * The files of the search, by their names from the output folder. Nothing can be added after it.
   *
   * @throws when Pagefind has failed
   */
  finish(vocabulary: readonly VocabularyGroup[]): Promise<Map<string, string | Uint8Array>>;
}

/**
 * Starts an index of the search. Pagefind reads the pages as they come and gives their texts; from these comes the
 * index that ranks.
 *
 * @throws when Pagefind cannot be started
 */
export async function openIndex(): Promise<OpenIndex> {
  const pages = new Map<string, string>();
  // The index and the runtime that Pagefind also makes are not used here.
  const { index, errors } = await pagefind.createIndex({ rootSelector: 'main', keepIndexUrl: false });
  if (!index) throw new Error(errors.join('\n'));
  // Not awaited one by one: Pagefind is a process of its own, and waiting for each response takes longer than the page.
  const added: ReturnType<typeof index.addHTMLFile>[] = [];
  return {
    add(sourcePath, html) {
      if (!html.includes('data-pagefind-body')) return;
      pages.set(sourcePath, html);
      const adding = index.addHTMLFile({ sourcePath, content: whatIsRead(html) });
      // `finish` reports it.
      adding.catch(() => {});
      added.push(adding);
    },
    async finish(vocabulary) {
      try {
        const refused = (await Promise.all(added)).flatMap((answer) => answer.errors);
        if (refused.length) throw new Error(refused.join('\n'));
        const made = await index.getFiles();
        if (made.errors.length) throw new Error(made.errors.join('\n'));
        const fragments = made.files
          .filter(({ path }) => path.startsWith('fragment/'))
          .map(({ path, content }) => ({ name: `pagefind/${path}`, content }));
        return new Map<string, string | Uint8Array>([
          ...fragments.map(({ name, content }) => [name, content] as const),
          ...rankingFiles(pages, fragments.map(readFragment), vocabulary),
        ]);
      } catch (cause) {
        throw new Error('The search index could not be made.', { cause });
      } finally {
        await pagefind.close();
      }
    },
  };
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
  written: ReadonlyMap<string, string>,
  unsorted: { fragment: string; text: WrittenText }[],
  vocabulary: readonly VocabularyGroup[],
): [string, string][] {
  // By address, so that two builds of the same content give the same index.
  const texts = unsorted.toSorted((a, b) => (a.text.url < b.text.url ? -1 : 1));
  const pages = texts.map(({ text }) => searched(text));
  const { terms, shortParts, respelled, titleWeights } = indexPages(pages, wordsOfVocabulary(vocabulary));
  const isRoot = (root: string) => terms.has(root);
  const { main, files } = writeIndex(
    {
      pages: texts.map(({ fragment, text }, i) => ({
        path: text.url.replace(/^\//, ''),
        title: text.meta.title ?? '',
        kind: text.meta.kind ?? '',
        fragment,
        titleWeight: titleWeights[i] ?? 0,
        asked: askedIn(text),
        headings: pages[i]?.headings ?? [],
        harm: readHarm(written.get(`${text.url.replace(/^\//, '')}index.html`) ?? '', text),
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

/** A fragment is gzipped JSON with a prefix of Pagefind's own. */
function readFragment({ name, content }: Fragment): { fragment: string; text: WrittenText } {
  const json = zlib.gunzipSync(content).toString();
  return {
    fragment: name.replace(/^.*\/|\.pf_fragment$/g, ''),
    text: JSON.parse(json.slice(json.indexOf('{'))),
  };
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
