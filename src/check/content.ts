import path from 'node:path';
import { type ContentIndex, contentIndex } from '../editing/content-index.ts';
import { anchorsIn } from '../editing/heading-anchors.ts';
import { readArticle, type WrittenArticle } from '../editing/read-article.ts';
import type { LintContext } from '../troubleshooter/lint/links.ts';

/** A content folder as the checks see it: each file read once. */
export interface Content {
  folder: string;
  index: ContentIndex;
  articles: ReadonlyMap<string, WrittenArticle>;
  /** What links may lead to. */
  targets: LintContext;
  /** A file's path as shown to editors. */
  shown(file: string): string;
}

/** Reads a content folder. */
export function readFolder(folder: string): Content {
  const index = contentIndex(folder);
  const articles = new Map([...index.articles].map(([slug, file]) => [slug, readArticle(slug, file)]));
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (slug: string) => {
    const article = articles.get(slug);
    const known = anchors.get(slug) ?? (article && anchorsIn(article));
    if (known) anchors.set(slug, known);
    return known;
  };
  return {
    folder,
    index,
    articles,
    targets: {
      articles: new Set(index.articles.keys()),
      anchorsOf,
      exercises: new Set(index.exercises.keys()),
      trees: new Map([...index.trees].map(([id, { slugs }]) => [id, new Set(slugs.keys())])),
    },
    shown: (file) => path.relative(process.cwd(), path.resolve(folder, file)),
  };
}
