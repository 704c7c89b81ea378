import fs from 'node:fs';
import { parse } from 'yaml';
import type { TreeData } from '../../../src/troubleshooter/core/tree.ts';
import { compileTree } from '../../../src/troubleshooter/schema/compile.ts';
import { type Tree, treeSchema } from '../../../src/troubleshooter/schema/schema.ts';

const LICENCE_WARNING = 'content/troubleshooters/lisensvarsel.yaml';

/** What the editors wrote of the tree about the licence warning, before any schema. */
export function licenceWarningAsWritten() {
  return parse(fs.readFileSync(LICENCE_WARNING, 'utf8'));
}

export const licenceWarningSource: Tree = treeSchema.parse(licenceWarningAsWritten());

/** The tree about the licence warning as pages and widget get it. */
export const licenceWarning: TreeData = compileTree('lisensvarsel', licenceWarningSource);
