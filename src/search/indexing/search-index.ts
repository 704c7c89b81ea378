import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { createAddresses } from '../../addresses.ts';
import { htmlFiles } from '../../integrations/html-files.ts';
import { type Harm, harmOf } from '../query/harm.ts';
import { headingsOf, type PageText } from '../query/page-text.ts';
import { indexPages, type SearchedPage, wordLists } from './index-pages.ts';
import { pageParts } from './page-parts.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { compileVocabulary, rootsOfVocabulary, wordsOfReaders } from './vocabulary.ts';
import type { VocabularyGroup } from './vocabulary-schema.ts';
import { writeIndex } from './write-index.ts';

/**
 * Indexes the written pages for the search. Only pages with `data-pagefind-body` are indexed: articles, questions and
 * outcomes, exercises. Pagefind reads them and keeps their texts; from these comes the index that ranks.
 *
 * @throws when the content's `vocabulary.yaml` is wrong, or Pagefind fails
 */
export function searchIndex({ base }: { base: string }): AstroIntegration {
  let vocabulary: VocabularyGroup[] = [];
  return {
    name: 'search-index',
    hooks: {
      // An editor learns of a wrong vocabulary before the pages are built.
      'astro:config:done': () => {
        vocabulary = readVocabulary();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const pages = await writeTexts(folder);
        writeRankingIndex(folder, vocabulary);
        for (const file of htmlFiles(dir))
          fs.writeFileSync(file, withoutMarks(fs.readFileSync(file, 'utf8')));
        logger.info(`indexed ${pages} pages below ${base} in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

async function writeTexts(folder: string): Promise<number> {
  const outputPath = path.join(folder, 'pagefind');
  try {
    // Small chunks: a search by Pagefind alone fetches the words it needs, not 28 kB around each of them.
    process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2000';
    const { index, errors } = await pagefind.createIndex({ rootSelector: 'main', keepIndexUrl: false });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length) throw new Error(added.errors.join('\n'));
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length) throw new Error(written.errors.join('\n'));
    removeInterface(outputPath);
    return added.page_count;
  } catch (cause) {
    throw new Error('The search index could not be written.', { cause });
  } finally {
    await pagefind.close();
  }
}

/** Pagefind writes an interface of its own (some 350 kB) that this site does not use. */
function removeInterface(folder: string): void {
  for (const file of fs.readdirSync(folder)) {
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(file)) fs.rmSync(path.join(folder, file));
  }
}

/** A page without the attributes that only told what to index, and how. */
export function withoutMarks(html: string): string {
  return html.replace(/<[a-z][^<>]*\sdata-(?:pagefind|index)-[^<>]*>/g, (tag) =>
    tag.replace(/\sdata-(?:pagefind|index)-[a-z]+(?:="[^"]*"|='[^']*')?/g, ''),
  );
}

function writeRankingIndex(folder: string, vocabulary: readonly VocabularyGroup[]): void {
  const texts = readTexts(path.join(folder, 'pagefind', 'fragment'));
  const pages = texts.map(({ text }) => searched(text));
  const { terms, shortParts, titleWeights } = indexPages(pages, rootsOfVocabulary(vocabulary));
  const isRoot = (root: string) => terms.has(root);
  const { main, shards } = writeIndex(
    {
      pages: texts.map(({ fragment, text }, i) => ({
        path: text.url.replace(/^\//, ''),
        title: text.meta.title ?? '',
        kind: text.meta.kind ?? '',
        fragment,
        titleWeight: titleWeights[i] ?? 0,
        harm: readHarm(folder, text),
      })),
      terms,
      meanings: compileVocabulary(vocabulary, isRoot),
      shortParts,
    },
    (content) => createHash('sha256').update(content).digest('hex').slice(0, 8),
  );
  const target = (file?: string) => path.join(folder, createAddresses('/').searchIndex(file));
  fs.mkdirSync(target(''), { recursive: true });
  fs.writeFileSync(target(), JSON.stringify(main));
  for (const [name, shard] of shards) fs.writeFileSync(target(`${main.version}-${name}.txt`), shard);
  const words = wordLists(pages, wordsOfReaders(vocabulary, isRoot));
  fs.writeFileSync(target(`${main.version}-words.json`), JSON.stringify(words));
}

/** Where a page does harm, by the numbers of the headings that Pagefind knows. */
function readHarm(folder: string, { url, anchors }: WrittenText): Harm {
  const html = fs.readFileSync(path.join(folder, url, 'index.html'), 'utf8');
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

/** The texts that Pagefind wrote, by address, so that two builds of the same content give the same index. */
function readTexts(folder: string): { fragment: string; text: WrittenText }[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .map((file) => {
      const json = zlib.gunzipSync(fs.readFileSync(path.join(folder, file))).toString();
      return {
        fragment: file.replace(/\.pf_fragment$/, ''),
        text: JSON.parse(json.slice(json.indexOf('{'))),
      };
    })
    .sort((a, b) => (a.text.url < b.text.url ? -1 : 1));
}

function searched({ content, meta, anchors }: WrittenText): SearchedPage {
  return {
    title: meta.title ?? '',
    description: meta.description ?? '',
    keywords: meta.keywords ?? '',
    headings: headingsOf(anchors).map(({ text = '' }) => text),
    body: content,
  };
}
