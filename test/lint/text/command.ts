/**
 * The command `npm run lint:text`: spelling, length of sentences, readability and choice of words in this project's
 * own content and in the texts of the code. Prints every fault with file and line; fails if there is one.
 */
import fs from 'node:fs';
import path from 'node:path';
import { type Finding, hardArticles, wordingFaults } from './findings.ts';
import { ourText, type Passage } from './passage.ts';
import { passagesOfArticle } from './passages-of-article.ts';
import { passagesOfCode } from './passages-of-code.ts';
import { passagesOfYaml } from './passages-of-yaml.ts';
import { wordsOf } from './readability.ts';
import { unknownWords } from './spelling.ts';

/** Files that hold what others say: customers, tables that they paste, the product's own screens. */
const DATA =
  /(vocabulary|labels)\.yaml$|src\/search\/(language|query)\/|licence-plan\/(user-table|sums)\.ts$/;

const read = (folder: string, ending: RegExp) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => ending.test(file))
    .toSorted()
    .map((file) => [file, fs.readFileSync(file, 'utf8')] as const);

const articles = new Map(
  read('content/articles', /\.mdx?$/).map(([file, source]) => [file, passagesOfArticle(file, source)]),
);
const content: Passage[] = [
  ...[...articles.values()].flat(),
  ...read('content', /\.ya?ml$/)
    .filter(([file]) => !DATA.test(file))
    .flatMap(([file, source]) => passagesOfYaml(file, source)),
];
const code = read('src', /\.(ts|tsx|astro)$/)
  .filter(([file]) => !DATA.test(file))
  .flatMap(([file, source]) => passagesOfCode(file, source));

async function misspelt(passages: Passage[], english: boolean): Promise<Finding[]> {
  const unknown = await unknownWords(
    passages.map((passage) => ourText(passage)),
    { english },
  );
  return passages.flatMap((passage) =>
    [...new Set(wordsOf(ourText(passage)))].flatMap((word) => {
      const meant = unknown.get(word);
      if (!meant) return [];
      const { file, line } = passage;
      return {
        file,
        line,
        text: `fant «${word}», som ordlisten ikke kjenner${meant.length ? `; mente du ${meant.map((one) => `«${one}»`).join(' eller ')}?` : ''} Er ordet riktig, legges det til i test/lint/text/words.txt`,
      };
    }),
  );
}

const findings = [
  ...(await misspelt(content, false)),
  ...(await misspelt(code, true)),
  ...wordingFaults([...content, ...code]),
  ...hardArticles(articles),
].toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
for (const { file, line, text } of findings) console.error(`${file}:${line}: ${text}`);
if (findings.length) process.exitCode = 1;
else
  console.log(
    `Alt i orden: ${content.length + code.length} tekster i ${articles.size} artikler, i trær, øvelser og kode.`,
  );
