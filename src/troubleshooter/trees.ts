import { getCollection } from 'astro:content';
import { compileTree } from './compile.ts';
import type { TreeData } from './tree.ts';

export interface TreePage {
  id: string;
  description: string;
  tree: TreeData;
}

let trees: Promise<TreePage[]> | undefined;

/** All decision trees of the content folder, compiled; none where the folder has none. */
export function allTrees(): Promise<TreePage[]> {
  if (import.meta.env.DEV) return readTrees();
  trees ??= readTrees();
  return trees;
}

async function readTrees(): Promise<TreePage[]> {
  const entries = await getCollection('troubleshooters');
  return entries.map(({ id, data }) => ({ id, description: data.description, tree: compileTree(id, data) }));
}
