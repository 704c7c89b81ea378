import { indexPages, type SearchedPage, wordLists } from '../../../src/search/indexing/index-pages.ts';
import {
  compileVocabulary,
  wordsOfReaders,
  wordsOfVocabulary,
} from '../../../src/search/indexing/vocabulary.ts';
import type { VocabularyGroup } from '../../../src/search/indexing/vocabulary-schema.ts';
import { writeIndex } from '../../../src/search/indexing/write-index.ts';
import { stem } from '../../../src/search/language/stem.ts';
import { addFiles, type IndexFiles } from '../../../src/search/query/find.ts';
import { harmOf, type PagePart } from '../../../src/search/query/harm.ts';
import { type RankingIndex, readIndex } from '../../../src/search/query/ranking-index.ts';

export type Written = Partial<SearchedPage> & {
  title: string;
  path?: string;
  parts?: PagePart[];
  asked?: string[];
};

/** An index of these pages and words, written as by the build and read as by the browser. */
export function anIndex(
  written: readonly Written[],
  words: VocabularyGroup['words'] = {},
): {
  index: RankingIndex;
  files: IndexFiles;
  /** Adds the phrases with these words to the index. */
  addPhrases: (words: string) => Promise<void>;
  /** Adds all of its files to the index. */
  addAll: () => void;
  titles: (found: { ranked: { page: number }[] }) => string[];
} {
  const pages = written.map((page) => ({
    description: '',
    keywords: '',
    headings: [],
    body: page.title,
    ...page,
  }));
  const vocabulary = [{ group: 'Prøve', words }];
  const { terms, shortParts, respelled, titleWeights } = indexPages(pages, wordsOfVocabulary(vocabulary));
  const isRoot = (root: string) => terms.has(root);
  const { main, files } = writeIndex(
    {
      pages: pages.map(({ title, path = '', parts = [], asked = [], headings }, i) => ({
        path: path || `artikler/${i}/`,
        title,
        kind: 'Hylle',
        fragment: `nb_${i}`,
        titleWeight: titleWeights[i] ?? 0,
        harm: harmOf(parts),
        asked,
        headings,
      })),
      terms,
      meanings: compileVocabulary(vocabulary, isRoot),
      shortParts,
      respelled,
      words: wordLists(pages, wordsOfReaders(vocabulary, isRoot)),
    },
    () => 'v',
  );
  const index = readIndex(JSON.parse(JSON.stringify(main)));
  for (const name of index.missingPages()) index.addFile(name, files.get(name) ?? '');
  const source: IndexFiles = { read: async (name) => files.get(name) ?? '' };
  return {
    index,
    files: source,
    addPhrases: (said) => addFiles(index, index.missingPhrases(said.split(' ').map(stem)), source),
    addAll() {
      for (const [name, text] of files) index.addFile(name, text);
    },
    titles: ({ ranked }) => ranked.map(({ page }) => index.pages[page]?.title ?? '?'),
  };
}
