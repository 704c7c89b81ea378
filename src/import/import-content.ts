import fs from 'node:fs';
import path from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { readAll } from '../check/read/read-all.ts';
import { themesSchema } from '../check/read/read-lists.ts';
import { sentence } from '../check/report/describe-problems.ts';
import { entriesBelow } from '../editing/content-folder/entries-below.ts';
import { MISSING_TEXT } from '../media/picture-text.ts';
import { decoded } from '../percent-decoding.ts';
import type { Beside } from './article-files.ts';
import { type Known, type Plan, planImport } from './plan.ts';
import { readSources } from './read/read-sources.ts';
import { reportText } from './report.ts';
import type { SourceArticle } from './source.ts';

/** The folder for imported articles, inside the content folder. It is not part of their addresses. */
const PLACE = path.join('articles', 'importert');
const REPORT = 'importrapport';

interface Options {
  /** Absolute: a file, or a folder with all below it. */
  source: string;
  /** The source as the editor typed it. */
  named: string;
  /** The content folder, absolute. */
  folder: string;
  /** ISO day. */
  today: string;
  isDraft: boolean;
  /** Whether this is a trial, which writes nothing. */
  isTrial: boolean;
}

export interface Imported {
  report: string;
  /** The report's path; undefined if none was written. */
  file: string | undefined;
  plan: Plan;
  /** Whether all of the source could be read. */
  isWhole: boolean;
}

/**
 * Imports a source into a content folder as articles, with a report beside them. Overwrites nothing.
 *
 * @throws ContentUnready if the folder has no themes
 */
export async function importContent(options: Options): Promise<Imported> {
  const { source, named, folder, today, isDraft, isTrial } = options;
  const known = knownIn(folder, today);
  const { articles, refused, unread } = await readSources(source, today);
  const root = fs.statSync(source, { throwIfNoEntry: false })?.isDirectory() ? source : path.dirname(source);
  const plan = planImport(articles, known, { root, beside: filesOf(root), isDraft, forms: '../../.skjema' });
  try {
    if (!isTrial) write(plan, path.join(folder, PLACE));
  } catch (error) {
    throw new ContentUnready(
      `${path.relative(process.cwd(), path.join(folder, PLACE))}: fant en mappe som ikke kan skrives i (${(error as Error).message}); forventet en mappe som du har tilgang til`,
    );
  }
  const { checked, bold } = isTrial
    ? { checked: new Map(), bold: new Map() }
    : whatIsWrong(plan, folder, today);
  const shown = path.relative(process.cwd(), path.join(folder, PLACE));
  const report = reportText({
    source: named,
    today,
    folder: shown,
    plan,
    themes: known.themes.map(({ title }) => title),
    refused,
    unread: unread.filter((name) => !isWrittenNow(path.join(root, name), plan)),
    checked,
    bold,
    isDraft,
    isTrial,
  });
  const file = isTrial || !plan.articles.length ? undefined : freeName(folder);
  if (file) fs.writeFileSync(file, report);
  return { report, file, plan, isWhole: !refused.length };
}

/** Thrown with a message for the editor. */
export class ContentUnready extends Error {}

function knownIn(folder: string, today: string): Known {
  if (!fs.existsSync(path.join(folder, 'categories.yaml')))
    throw new ContentUnready(
      `${path.relative(process.cwd(), folder) || '.'}: fant ikke categories.yaml; forventet en mappe med innhold, der temaene står i categories.yaml`,
    );
  const { content, themes, labels, front } = readAll(folder, today);
  const read = themesSchema.safeParse(themes.source?.value);
  if (!read.success)
    throw new ContentUnready(
      `${content.shown('categories.yaml')}: fant temaer som ikke kan leses; forventet id, title og description for hvert. npm run check viser hva som er galt`,
    );
  return {
    anchorsOf: (slug) => (content.articles.has(slug) ? content.targets.anchorsOf(slug) : undefined),
    aliases: new Set(front.names.flatMap(({ aliases }) => aliases.filter((alias) => !alias.includes('#')))),
    themes: read.data,
    labels: labels.value,
    isTaken: (name, bytes) => {
      const file = path.join(folder, PLACE, name);
      return fs.existsSync(file) && Buffer.compare(fs.readFileSync(file), bytes) !== 0;
    },
  };
}

/**
 * Finds files of the source by what its articles write: a path from the article or from the root, or the last part of
 * an address.
 */
function filesOf(root: string): (from: SourceArticle) => Beside {
  let names: Map<string, string[]> | undefined;
  const named = (name: string) => {
    names ??= Map.groupBy(
      entriesBelow(root)
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name)),
      (file) => path.basename(file).normalize('NFC'),
    );
    return names.get(name);
  };
  return (from) => (written) => {
    const name = written.replace(/[?#].*$/s, '');
    const decodedName = decoded(name).normalize('NFC');
    const isAddress = /^([a-z][a-z0-9+.-]*:)?\/\//i.test(name);
    const beside = path.resolve(path.dirname(from.file), decodedName);
    const choices = isAddress ? [] : [beside, path.join(root, decodedName)];
    const found = [...choices, ...only(named(path.basename(decodedName)))].find((file) => isIn(root, file));
    return found === undefined ? undefined : { name: path.basename(found), bytes: fs.readFileSync(found) };
  };
}

/** If several files have the same name, any of them could be the wrong one. */
function only(files: readonly string[] = []): readonly string[] {
  return files.length === 1 ? files : [];
}

/** Files outside the source are out of bounds, wherever a link points. */
function isIn(root: string, file: string): boolean {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  const inside = path.relative(fs.realpathSync(root), fs.realpathSync(file));
  return !inside.startsWith('..') && !path.isAbsolute(inside);
}

function write({ articles }: Plan, place: string): void {
  if (articles.length) fs.mkdirSync(place, { recursive: true });
  for (const { slug, text, files } of articles) {
    for (const [name, bytes] of files) fs.writeFileSync(path.join(place, name), bytes);
    fs.writeFileSync(path.join(place, `${slug}.md`), text, { flag: 'wx' });
  }
}

function whatIsWrong({ articles }: Plan, folder: string, today: string) {
  const slugs = new Map(articles.map(({ slug }) => [path.join(folder, PLACE, `${slug}.md`), slug]));
  const bold = new Map<string, number>();
  const checked = new Map<string, string[]>();
  for (const problem of checkContent(folder, { base: '/', isOwn: false, today })) {
    const slug = slugs.get(path.resolve(problem.file));
    // The import itself says which pictures had no text.
    if (!slug || (problem.code === 'picture-text-poor' && problem.found.includes(MISSING_TEXT))) continue;
    if (problem.code === 'label-unlisted') {
      const [, words = ''] = /«(.*?)»/.exec(problem.found) ?? [];
      bold.set(words, (bold.get(words) ?? 0) + 1);
      continue;
    }
    const words = sentence(problem)
      .slice(problem.file.length + 1)
      .trim();
    const place = problem.line ? `Kontrollen, linje ${words}` : `Kontrollen: ${words}`;
    checked.set(slug, [...(checked.get(slug) ?? []), `${place}. ${problem.mend}`]);
  }
  return { checked, bold };
}

/** Keeps earlier reports, since somebody may be working through one. */
function freeName(folder: string): string {
  for (let number = 1; ; number++) {
    const file = path.join(folder, `${REPORT}${number > 1 ? `-${number}` : ''}.md`);
    if (!fs.existsSync(file)) return file;
  }
}

/** Whether a file has the same content as one that is written beside an article now. */
function isWrittenNow(file: string, { articles }: Plan): boolean {
  const bytes = fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? fs.readFileSync(file) : undefined;
  return (
    bytes !== undefined &&
    articles.some(({ files }) => [...files.values()].some((known) => bytes.equals(known)))
  );
}
