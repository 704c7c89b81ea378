import fs from 'node:fs';
import path from 'node:path';
import { entriesBelow } from '../../editing/content-folder/entries-below.ts';
import { asName } from '../../editing/content-folder/file-names.ts';
import { type Refused, type SourceArticle, UnreadableSource } from '../source.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import type { SourceFile } from './source-file.ts';
import { readWord } from './word.ts';
import { articlesOf, missingPages, readExport } from './zendesk.ts';

export interface Sources {
  articles: SourceArticle[];
  refused: Refused[];
  /** Texts of kinds that are not read, to report to the editor. */
  unread: string[];
}

const READ = 'Word (.docx), HTML (.html), Markdown (.md, .mdx) eller en eksport fra Zendesk (.json)';
const KINDS = /\.(html?|xhtml|mdx?|markdown|docx|json)$/i;
/** Kinds of text that somebody may expect to be imported. */
const OTHER_TEXTS = /\.(docm?|dotx?|odt|rtf|pdf|txt|wiki|adoc|rst|xml|mht|mhtml|pages|one)$/i;
/** Folders that browsers save beside a page, with its frames and pictures. */
const BESIDE_A_PAGE = /[-_.](files|filer|fichiers)$/i;

/**
 * Reads every article in a file, or in a folder and its subfolders. What cannot be read is reported, and the rest is
 * read.
 *
 * @param source absolute
 * @param today an ISO day
 */
export async function readSources(source: string, today: string): Promise<Sources> {
  const refused: Refused[] = [];
  const found = fs.statSync(source, { throwIfNoEntry: false });
  if (!found) return nothing(source, 'fant ingen fil eller mappe med det navnet');
  const files = found.isDirectory() ? filesIn(source) : [source];
  const readable = files.filter((file) => KINDS.test(file));
  const shortcuts = found.isDirectory() ? shortcutsIn(source) : [];
  const unread = files.filter((file) => OTHER_TEXTS.test(file)).map((file) => shownIn(file, source));
  if (!readable.length)
    return nothing(
      source,
      found.isDirectory() ? 'fant ingen artikler i mappen' : 'fant en fil som ikke blir lest',
      unread,
    );
  const exports: Parameters<typeof articlesOf>[0][number][] = [];
  const articles: SourceArticle[] = [];
  for (const file of readable) {
    try {
      const one = sourceFile(file, source, today);
      if (/\.json$/i.test(file)) exports.push({ ...readExport(one.bytes), source: one });
      else articles.push(await readOne(one));
    } catch (error) {
      const { found, expected } = told(error);
      refused.push({ file: shownIn(file, source), found, expected });
    }
  }
  return {
    articles: [...articles, ...articlesOf(exports)],
    refused: [
      ...refused,
      ...shortcuts.map((file) => ({
        file: shownIn(file, source),
        found: 'fant en snarvei til noe et annet sted',
        expected: 'forventet selve filen eller mappen',
      })),
      ...missingPages(exports),
    ],
    unread,
  };
}

function nothing(source: string, found: string, unread: string[] = []): Sources {
  return { articles: [], refused: [{ file: shown(source), found, expected: `forventet ${READ}` }], unread };
}

/** Explains an error in a file to the editor. @throws other errors */
function told(error: unknown): { found: string; expected: string } {
  if (error instanceof UnreadableSource) return error;
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  return { found: 'fant en fil som ikke kan åpnes', expected: 'forventet en fil som du har tilgang til' };
}

async function readOne(file: SourceFile): Promise<SourceArticle> {
  if (/\.docx$/i.test(file.file)) return readWord(file);
  return /\.(mdx?|markdown)$/i.test(file.file) ? readMarkdown(file) : readHtml(file);
}

/** Sorted by name, without hidden files and those that programs keep while a file is open. */
function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^(\.|~\$|node_modules$)/.test(name))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return BESIDE_A_PAGE.test(entry.name) ? [] : filesIn(file);
      return entry.isFile() ? [file] : [];
    });
}

/** Symbolic links, which are not followed: they may lead in a circle, or out of what was to be imported. */
function shortcutsIn(folder: string): string[] {
  return entriesBelow(folder)
    .filter((entry) => entry.isSymbolicLink() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(folder, file)
          .split(path.sep)
          .some((part) => /^(\.|node_modules$)/.test(part)),
    )
    .toSorted();
}

function sourceFile(file: string, source: string, today: string): SourceFile {
  const inside = path.relative(source, file);
  const folders = path
    .dirname(inside || path.basename(file))
    .split(path.sep)
    .filter((part) => part !== '.')
    .reverse();
  const { name } = path.parse(file);
  const changed = fs.statSync(file).mtime.toISOString().slice(0, 10);
  return {
    from: shownIn(file, source),
    file,
    bytes: fs.readFileSync(file),
    name: asName(name) === 'index' && folders[0] ? folders[0] : name,
    folders,
    changed: changed > today ? today : changed,
    today,
  };
}

function shownIn(file: string, source: string): string {
  return (path.relative(source, file) || path.basename(file)).normalize('NFC');
}

function shown(file: string): string {
  const inside = path.relative(process.cwd(), file);
  return (inside.startsWith('..') ? file : inside || '.').normalize('NFC');
}
