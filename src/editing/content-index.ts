import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readContent } from './content-text.ts';

/** What content may link to, from the names of files and the slugs of trees. */
export interface ContentIndex {
  articles: Map<string, string>;
  exercises: Map<string, string>;
  trees: Map<string, TreeIndex>;
  /** Ids of the themes, in their order. */
  themes: ReadonlySet<string>;
}

interface TreeIndex {
  file: string;
  /** The slug of each node by its current and former ids. */
  slugs: Map<string, string>;
  /** Slug of the first question. */
  start: string | undefined;
}

/** The content folder: `HELP_CONTENT`, or `content`. Absolute. */
export function contentFolder(env: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(env.HELP_CONTENT || 'content');
}

const THEMES = 'categories.yaml';

let last: { stamp: string; index: ContentIndex } | undefined;

/**
 * The index of a content folder. Every page asks for it, so folders are read again only when a file was added or
 * removed (which changes the folder's mtime), and trees when one of them changed. An unreadable tree has no nodes here:
 * the schema reports it.
 */
export function contentIndex(folder = contentFolder()): ContentIndex {
  const trees = files(folder, 'troubleshooters', /\.ya?ml$/);
  const stamp = [folder, changed(folder, 'articles'), changed(folder, 'simulations'), changed(folder, THEMES)]
    .concat([...trees.values()].map((file) => `${file}${fs.statSync(file).mtimeMs}`))
    .join();
  if (last?.stamp !== stamp) {
    last = {
      stamp,
      index: {
        articles: files(folder, 'articles', /\.mdx?$/),
        exercises: files(folder, 'simulations', /\.ya?ml$/),
        trees: new Map([...trees].map(([id, file]) => [id, readTree(file)])),
        themes: readThemes(path.join(folder, THEMES)),
      },
    };
  }
  return last.index;
}

function changed(folder: string, name: string): string {
  return `${fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs}`;
}

/** A folder's files by name without extension, except hidden ones; empty if the folder does not exist. */
function files(folder: string, name: string, ending: RegExp): Map<string, string> {
  const dir = path.join(folder, name);
  if (!fs.existsSync(dir)) return new Map();
  const names = fs.readdirSync(dir).filter((file) => ending.test(file) && !file.startsWith('.'));
  return new Map(names.map((file) => [file.replace(ending, ''), path.join(dir, file)]));
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
  let tree: Partial<
    Record<'questions' | 'outcomes', Record<string, { slug?: string; aliases?: unknown }>>
  > & { start?: string };
  try {
    tree = parse(readContent(file)) ?? {};
  } catch {
    return { file, slugs, start: undefined };
  }
  for (const [id, node] of Object.entries({ ...tree.questions, ...tree.outcomes })) {
    if (typeof node?.slug !== 'string') continue;
    slugs.set(id, node.slug);
    // Links may still use a node's former id.
    for (const alias of Array.isArray(node.aliases) ? node.aliases : []) slugs.set(String(alias), node.slug);
  }
  return { file, slugs, start: slugs.get(tree.start ?? '') };
}
