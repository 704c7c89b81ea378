import path from 'node:path';
import { contentIndex } from '../../editing/content-folder/content-index.ts';
import { readContent } from '../../editing/content-folder/content-text.ts';
import { entriesBelow } from '../../editing/content-folder/entries-below.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import { misspeltWords } from './misspelt.ts';
import type { Passage } from './passage.ts';
import { passagesOfArticle } from './passages-of-article.ts';
import { passagesOfYaml } from './passages-of-yaml.ts';
import { hardArticles, wordingFaults } from './wording-faults.ts';

/** Files that hold what others say: readers, and the product's own screens. */
const DATA = /(vocabulary|labels)\.yaml$/;

/** How the texts of a content folder read: spelling, length of sentences, readability and choice of words. */
export async function textFaults(folder: string): Promise<Fault[]> {
  const shown = (file: string) => path.relative(process.cwd(), file);
  const articles = new Map(
    [...contentIndex(folder).articles.values()].map((file) => [
      shown(file),
      readable(() => passagesOfArticle(shown(file), readContent(file))),
    ]),
  );
  const data = entriesBelow(folder)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => /\.ya?ml$/.test(file) && !DATA.test(file))
    .flatMap((name) => {
      const file = path.join(folder, name);
      return readable(() => passagesOfYaml(shown(file), readContent(file)));
    });
  const passages = [...[...articles.values()].flat(), ...data];
  return [
    ...(await misspeltWords(passages, { english: false })),
    ...wordingFaults(passages),
    ...hardArticles(articles),
  ];
}

/** None where the file cannot be read, which is told elsewhere. */
function readable(read: () => Passage[]): Passage[] {
  try {
    return read();
  } catch {
    return [];
  }
}
