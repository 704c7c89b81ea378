import path from 'node:path';
import { parse } from 'yaml';
import { articleTree } from '../editing/article-tree.ts';
import type { ContentReport } from '../editing/check-content.ts';
import { contentFolder, contentIndex } from '../editing/content-index.ts';
import { readContent } from '../editing/content-text.ts';
import { nearest } from '../editing/nearest.ts';
import { markedTerms } from './marked-terms.ts';
import { readTerms } from './read-terms.ts';

/** How many terms an article may mark: more are a text to be written in plainer words. */
const MOST = 8;

/**
 * Reads the terms that a content folder marks. Only articles can have them, in their running text.
 *
 * @throws an error for editors where `terms.yaml` itself is wrong
 */
export function checkTerms(folder = contentFolder()): ContentReport {
  const ids = readTerms(folder).map(({ id }) => id);
  const { articles, trees, exercises } = contentIndex(folder);
  const data = [...[...trees.values()].map(({ file }) => file), ...exercises.values()];
  const errors = [
    ...[...articles.values()].flatMap((file) => faultsOfArticle(file, ids)),
    ...data.flatMap(faultsOfData),
  ];
  return { errors, warnings: [] };
}

function faultsOfArticle(file: string, ids: readonly string[]): string[] {
  // Most articles need not be parsed.
  if (!readContent(file).includes('ord:')) return [];
  const marked = markedTerms(articleTree(file) ?? { type: 'root' });
  const place = (line: number) => `${path.relative(process.cwd(), file)}:${line}: ord`;
  const tooMany = marked[MOST];
  return [
    ...inTheFront(file).map((line) => `${place(line)}: fant et merket ord i feltene øverst; ${EXPECTED}`),
    ...marked.flatMap(({ id, line, fault }) => {
      if (!ids.includes(id)) return `${place(line)}: fant «${id}»; forventet ${expectedId(id, ids)}`;
      return fault ? `${place(line)}: fant «${id}» ${fault}; ${EXPECTED}` : [];
    }),
    ...(tooMany
      ? [`${place(tooMany.line)}: fant ${marked.length} merkede ord; forventet høyst ${MOST} i en artikkel`]
      : []),
  ];
}

const EXPECTED = 'forventet «[ordet](ord:id)» i løpende tekst i en artikkel';

function expectedId(id: string, ids: readonly string[]): string {
  if (!ids.length) return 'ingen merkede ord, siden mappen ikke har ord i terms.yaml';
  const close = nearest(id, ids);
  return `en id fra terms.yaml${close ? `; mente du «${close}»?` : ''}`;
}

const WRITTEN = /\]\(\s*<?ord:/;

/** Lines of the front matter with a term in them. */
function inTheFront(file: string): number[] {
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(readContent(file)) ?? [];
  return front.split('\n').flatMap((line, i) => (WRITTEN.test(line) ? i + 1 : []));
}

/** A tree or an exercise shows its texts where no button can stand: as options, questions, steps to tick. */
function faultsOfData(file: string): string[] {
  return texts(parseData(file))
    .filter(([, text]) => WRITTEN.test(text))
    .map(([field]) => `${path.relative(process.cwd(), file)}: ${field}: fant et merket ord; ${EXPECTED}`);
}

/** What cannot be read is reported by its own schema. */
function parseData(file: string): unknown {
  try {
    return parse(readContent(file));
  } catch {
    return undefined;
  }
}

function texts(value: unknown, field = ''): [field: string, text: string][] {
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, field ? `${field}.${key}` : key));
}
