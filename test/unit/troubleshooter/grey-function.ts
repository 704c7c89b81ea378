import fs from 'node:fs';
import { parse } from 'yaml';
import type { TreeData } from '../../../src/troubleshooter/core/tree.ts';
import { compileTree } from '../../../src/troubleshooter/schema/compile.ts';
import { treeSchema } from '../../../src/troubleshooter/schema/schema.ts';

/** The tree about functions that are greyed out or missing, as pages and widget get it. */
export const greyFunction: TreeData = compileTree(
  'funksjon-gra-eller-borte',
  treeSchema.parse(parse(fs.readFileSync('content/troubleshooters/funksjon-gra-eller-borte.yaml', 'utf8'))),
);
