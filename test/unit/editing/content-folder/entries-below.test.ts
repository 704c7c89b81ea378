import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { entriesBelow } from '../../../../src/editing/content-folder/entries-below.ts';
import { aContentFolder } from './a-content-folder.ts';

test('all files and folders below one are listed, and no link is followed', () => {
  const folder = aContentFolder({ 'a.md': '', 'under/b.md': '' });
  fs.symlinkSync('..', path.join(folder, 'under', 'rundt'));
  fs.symlinkSync('borte', path.join(folder, 'borte'));
  const names = entriesBelow(folder).map((entry) =>
    path.relative(folder, path.join(entry.parentPath, entry.name)),
  );
  expect(names.toSorted()).toEqual(['a.md', 'borte', 'under', 'under/b.md', 'under/rundt']);
});
