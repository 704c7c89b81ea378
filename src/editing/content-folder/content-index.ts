import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { buildDay } from '../../build-time.ts';
import { isPublished, showsDrafts } from '../fields/published.ts';
import { readContent } from './content-text.ts';

/** What content may link to, found from the names of files and the slugs of trees. */
export interface ContentIndex {
  articles: Map<string, string>;
  exercises: Map<string, string>;
  trees: Map<string, TreeIndex>;
  /** Ids of the themes, in their order. */
  themes: ReadonlySet<string>;
  /** What is not built: drafts and content with a later date. */
  held: Pick<ContentIndex, 'articles' | 'exercises' | 'trees'>;
}

interface TreeIndex {
  file: string;
  /** The slug of each node by its current and former ids. */
  slugs: Map<string, string>;
  /**
   * The current and former ids of its nodes, also of those whose slug is missing. Empty if questions or outcomes cannot
   * be read.
   */
  ids: ReadonlySet<string>;
  /** Slug of the first question. */
  start: string | undefined;
}

/** The content folder: `HELP_CONTENT`, or `content`. Absolute. */
export function contentFolder(env: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(env.HELP_CONTENT || 'content');
}

const THEMES = 'categories.yaml';

let last: { stamp: string; folders: string[]; index: ContentIndex } | undefined;

/**
 * The index of a content folder. Every page asks for it, so it is kept: folders are read again only when a file is
 * added or removed (which changes the folder's mtime), trees only when one of them has changed. A tree that cannot be
 * read has no nodes here; its schema reports it.
 *
 * @param today an ISO day: what is published later is held back
 * @param all whether to include what is held back, as in development
 */
export function contentIndex(
  folder = contentFolder(),
  today = buildDay(),
  all = showsDrafts(),
): ContentIndex {
  const trees = files(folder, 'troubleshooters', /\.ya?ml$/);
  const stampOf = (folders: readonly string[]) =>
    [folder, today, all, changed(folder, 'simulations'), changed(folder, THEMES)]
      .concat([...trees.values()].map((file) => `${file}${changed(file)}`))
      .concat(folders.map((articles) => changed(articles)))
      .join();
  if (last?.stamp !== stampOf(last?.folders ?? [])) {
    // Before the files are read, so that a change in the meantime is seen the next time.
    const folders = foldersIn(path.join(folder, 'articles'));
    const stamp = stampOf(folders);
    const read = (part: ReadonlyMap<string, string>) =>
      new Map([...part].map(([id, file]) => [id, readTree(file)]));
    const articles = partOf(articleFiles(folder), today, all);
    const parted = partOf(trees, today, all);
    const exercises = partOf(files(folder, 'simulations', /\.ya?ml$/), today, all);
    const index = {
      articles: articles.built,
      exercises: exercises.built,
      trees: read(parted.built),
      themes: readThemes(path.join(folder, THEMES)),
      held: { articles: articles.held, exercises: exercises.held, trees: read(parted.held) },
    };
    last = { stamp, folders, index };
  }
  return last.index;
}

function changed(...parts: string[]): string {
  return `${fs.statSync(path.join(...parts), { throwIfNoEntry: false })?.mtimeMs}`;
}

/**
 * A folder's files by name without extension, except hidden ones and links that lead to no file; empty if the folder
 * does not exist.
 */
function files(folder: string, name: string, ending: RegExp): Map<string, string> {
  const dir = path.join(folder, name);
  if (!fs.existsSync(dir)) return new Map();
  const isFile = (entry: fs.Dirent) =>
    entry.isSymbolicLink()
      ? fs.statSync(path.join(dir, entry.name), { throwIfNoEntry: false })?.isFile()
      : entry.isFile();
  const names = fs
    .readdirSync(dir, { withFileTypes: true })
    .filter((entry) => ending.test(entry.name) && !entry.name.startsWith('.') && isFile(entry))
    .map((entry) => entry.name);
  return new Map(names.map((file) => [file.replace(ending, ''), path.join(dir, file)]));
}

/** Articles may be in nested folders; the file name alone is the address. */
function articleFiles(folder: string): Map<string, string> {
  return new Map(
    foldersIn(path.join(folder, 'articles')).flatMap((dir) => [
      ...files(path.dirname(dir), path.basename(dir), /\.mdx?$/),
    ]),
  );
}

/** A folder and its subfolders, sorted, except hidden ones; empty if it does not exist. */
function foldersIn(dir: string): string[] {
  if (!fs.statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
  const below = fs
    .readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => foldersIn(path.join(dir, name)));
  return [dir, ...below];
}

function partOf(files: Map<string, string>, today: string, all: boolean) {
  const held = new Map(all ? [] : [...files].filter(([, file]) => isHeld(file, today)));
  return { held, built: new Map([...files].filter(([name]) => !held.has(name))) };
}

/** Whether a file's fields hold it back. They are searched and not parsed, since hardly any file has such fields. */
function isHeld(file: string, today: string): boolean {
  const text = readContent(file);
  if (!/^(draft|publishFrom):/m.test(text)) return false;
  const fields =
    /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? (file.endsWith('.md') || file.endsWith('.mdx') ? '' : text);
  const draft = /^draft:[ \t]*(?:true|True|TRUE)\b/m.test(fields);
  const publishFrom = /^publishFrom:[ \t]*["']?(\d{4}-\d\d-\d\d)/m.exec(fields)?.[1];
  return !isPublished({ draft, publishFrom }, today);
}

function readThemes(file: string): Set<string> {
  try {
    const themes: unknown = parse(readContent(file));
    return new Set(Array.isArray(themes) ? themes.map((theme) => String(theme?.id)) : []);
  } catch {
    return new Set();
  }
}

function readTree(file: string): TreeIndex {
  const slugs = new Map<string, string>();
  const ids = new Set<string>();
  let tree: Partial<
    Record<'questions' | 'outcomes', Record<string, { slug?: string; aliases?: unknown }>>
  > & { start?: string };
  try {
    tree = parse(readContent(file)) ?? {};
  } catch {
    return { file, slugs, ids, start: undefined };
  }
  for (const [id, node] of Object.entries({ ...tree.questions, ...tree.outcomes })) {
    // Links may still use a node's former id.
    const names = [id, ...(Array.isArray(node?.aliases) ? node.aliases.map(String) : [])];
    for (const name of names) {
      ids.add(name);
      if (typeof node?.slug === 'string') slugs.set(name, node.slug);
    }
  }
  // A node that is not indented stands beside its group.
  const hasStray = Object.values(tree).some(
    (one) => typeof one === 'object' && one !== null && 'slug' in one,
  );
  if (hasStray || !hasNodes(tree.questions) || !hasNodes(tree.outcomes)) ids.clear();
  return { file, slugs, ids, start: slugs.get(tree.start ?? '') };
}

function hasNodes(group: unknown): boolean {
  return typeof group === 'object' && group !== null && Object.keys(group).length > 0;
}
