import fs from 'node:fs';
import { parse } from 'yaml';
import { compileTree } from '../../../src/troubleshooter/content/compile.ts';
import { type Tree, treeSchema } from '../../../src/troubleshooter/content/schema.ts';
import type { TreeData } from '../../../src/troubleshooter/core/tree.ts';

export const loginSource: Tree = treeSchema.parse(
  parse(fs.readFileSync('content/troubleshooters/far-ikke-logget-inn.yaml', 'utf8')),
);

/** The tree about logging in as pages and widget get it. */
export const login: TreeData = compileTree('far-ikke-logget-inn', loginSource);
