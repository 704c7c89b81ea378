import fs from 'node:fs';
import { parse } from 'yaml';
import type { TreeData } from '../../../src/troubleshooter/core/tree.ts';
import { compileTree } from '../../../src/troubleshooter/schema/compile.ts';
import { type Tree, treeSchema } from '../../../src/troubleshooter/schema/schema.ts';

export const loginSource: Tree = treeSchema.parse(
  parse(fs.readFileSync('content/troubleshooters/far-ikke-logget-inn.yaml', 'utf8')),
);

/** The tree about logging in as pages and widget get it. */
export const login: TreeData = compileTree('far-ikke-logget-inn', loginSource);
