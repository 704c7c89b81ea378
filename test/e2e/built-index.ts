import fs from 'node:fs';
import { createAddresses } from '../../src/addresses.ts';
import type { IndexFiles } from '../../src/search/query/find.ts';
import { type RankingIndex, readIndex } from '../../src/search/query/ranking-index.ts';

/** The search index of the built site, read without a browser. */
export function builtIndex(): { index: RankingIndex; files: IndexFiles } {
  const read = (name: string) => fs.readFileSync(`dist${createAddresses('/').searchIndex(name)}`, 'utf8');
  return { index: readIndex(JSON.parse(read('main.json'))), files: { read: async (name) => read(name) } };
}
