import { getCollection } from 'astro:content';
import { isBuilt, type Publishing } from '../../editing/fields/published.ts';
import type { Reviewed } from '../../editing/fields/review.ts';
import { site } from '../../site.ts';
import type { TreeData } from '../core/tree.ts';
import { compileTree } from './compile.ts';

export interface TreePage extends Publishing, Pick<Reviewed, 'reviewed' | 'reviewEvery'> {
  id: string;
  description: string;
  /** The editor's choice of a word in the title to sort by. */
  sortBy: string | undefined;
  tree: TreeData;
}

const collator = new Intl.Collator('nb');

let trees: Promise<TreePage[]> | undefined;

/** All decision trees of the content folder, compiled: the front page's tree first, the rest by title. */
export function allTrees(): Promise<TreePage[]> {
  if (import.meta.env.DEV) return readTrees();
  trees ??= readTrees();
  return trees;
}

/** Titles by id, for options that lead to another tree. */
export function titlesOfTrees(pages: readonly TreePage[]): ReadonlyMap<string, string> {
  return new Map(pages.map(({ id, tree }) => [id, tree.title]));
}

async function readTrees(): Promise<TreePage[]> {
  const entries = (await getCollection('troubleshooters')).filter(({ data }) => isBuilt(data));
  const rank = (id: string) => (id === site.front.troubleshooter ? 0 : 1);
  return entries
    .toSorted((a, b) => rank(a.id) - rank(b.id) || collator.compare(a.data.title, b.data.title))
    .map(({ id, data }) => ({
      id,
      description: data.description,
      sortBy: data.sortBy,
      draft: data.draft,
      publishFrom: data.publishFrom,
      reviewed: data.reviewed,
      reviewEvery: data.reviewEvery,
      tree: compileTree(id, data),
    }));
}
