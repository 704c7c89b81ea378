import fs from 'node:fs';
import path from 'node:path';
import { type ContentIndex, contentIndex } from '../../editing/content-folder/content-index.ts';
import { entriesBelow } from '../../editing/content-folder/entries-below.ts';
import { anchorsIn } from '../../editing/markdown/heading-anchors.ts';
import { readArticle, type WrittenArticle } from '../../editing/markdown/read-article.ts';
import type { LintContext, Renamed } from '../../troubleshooter/lint/links.ts';

/** A content folder as the checks see it: each file read once. */
export interface Content {
  folder: string;
  index: ContentIndex;
  /** What readers do not get, even where a build shows it to colleagues. */
  unpublished: ContentIndex['held'];
  /** Includes drafts and later content, as do the exercises and troubleshooters. */
  articles: ReadonlyMap<string, WrittenArticle>;
  exercises: ReadonlyMap<string, string>;
  trees: ReadonlyMap<string, string>;
  /** What links may lead to. */
  targets: LintContext;
  /** The same for one file: held-back content may link to other held-back content. */
  targetsOf(part: 'articles' | 'exercises' | 'trees', name: string): LintContext;
  /** A file's path as shown to editors. */
  shown(file: string): string;
}

/** Reads a content folder. */
export function readFolder(folder: string, today: string): Content {
  const { held: unpublished } = contentIndex(folder, today, false);
  const index = contentIndex(folder, today);
  const { held } = index;
  const files = new Map([...index.articles, ...held.articles]);
  const articles = new Map([...files].map(([slug, file]) => [slug, readArticle(slug, file)]));
  const anchors = new Map<string, ReadonlySet<string>>();
  const twins = filesBySlug(folder);
  const anchorsOf = (slug: string) => {
    const article = articles.get(slug);
    // Of two with the same address, the headings of both: Which of them readers get is not known.
    const others = (twins.get(slug) ?? []).filter((file) => file !== files.get(slug));
    const known =
      anchors.get(slug) ??
      (article &&
        new Set(
          [article, ...others.map((file) => readArticle(slug, file))].flatMap((one) => [...anchorsIn(one)]),
        ));
    if (known) anchors.set(slug, known);
    return known;
  };
  const exercises = new Map([...index.exercises, ...held.exercises]);
  const nodesOf = (trees: ContentIndex['trees']) => [...trees].map(([id, { ids }]) => [id, ids] as const);
  const trees = new Map(nodesOf(index.trees));
  const allTrees = new Map([...trees, ...nodesOf(held.trees)]);
  const targets = {
    articles: new Set(index.articles.keys()),
    anchorsOf,
    exercises: new Set(index.exercises.keys()),
    trees,
    held: new Set([
      ...[...held.articles.keys()].map((slug) => `artikkel:${slug}`),
      ...[...held.exercises.keys()].map((id) => `ovelse:${id}`),
      ...[...held.trees.keys()].map((id) => `feilsoking:${id}`),
    ]),
  };
  const all = {
    articles: new Set(articles.keys()),
    anchorsOf,
    exercises: new Set(exercises.keys()),
    trees: allTrees,
  };
  return {
    folder,
    index,
    unpublished,
    articles,
    exercises,
    trees: new Map([...index.trees, ...held.trees].map(([id, { file }]) => [id, file])),
    targets,
    targetsOf: (part, name) => (held[part].has(name) ? all : targets),
    shown: (file) => path.relative(process.cwd(), path.resolve(folder, file)),
  };
}

/** The same content, but faults about links to a former name tell the current one. */
export function withOldNames(content: Content, renamed: ReadonlyMap<string, Renamed>): Content {
  return {
    ...content,
    targets: { ...content.targets, renamed },
    targetsOf: (part, name) => ({ ...content.targetsOf(part, name), renamed }),
  };
}

/** The files of each article, by slug. By mistake, two may have the same. */
function filesBySlug(folder: string): Map<string, string[]> {
  const dir = path.join(folder, 'articles');
  // The import makes the folder.
  const files = (fs.existsSync(dir) ? entriesBelow(dir) : [])
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map(({ parentPath, name }) => path.join(parentPath, name));
  return Map.groupBy(files, (file) => path.parse(file).name);
}
