import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outsideLinks } from '../../../../../src/check/links/outside/outside-links.ts';
import { readRemembered, writeRemembered } from '../../../../../src/check/links/outside/remembered.ts';
import { readAll } from '../../../../../src/check/read/read-all.ts';
import { anArticle, aTree, SMALLEST } from '../../../../build/content-build.ts';
import { aContentFolder } from '../../../editing/content-folder/a-content-folder.ts';

test('addresses on other sites are found where they stand, each once', () => {
  const folder = aContentFolder({
    ...SMALLEST,
    'articles/to.md': anArticle(
      {},
      '[A](https://a.no/x#y) og [B](http://b.no).\n\n[A](https://a.no/x), [her](artikkel:en), `https://kode.no`',
    ),
    'troubleshooters/tre.yaml': aTree('second').replace('Gå hjem.', '"Se [A](https://a.no/x)."'),
  });
  const links = outsideLinks(readAll(folder, '2026-11-26'));
  expect([...links.keys()]).toEqual(['https://a.no/x', 'http://b.no/']);
  expect(links.get('https://a.no/x')?.map(({ file, line }) => [path.basename(file), line])).toEqual([
    ['to.md', 8],
    ['to.md', 10],
    ['tre.yaml', 23],
  ]);
});

test('what was there is remembered for a week', () => {
  const file = path.join(aContentFolder({}), 'under', 'links.json');
  expect(readRemembered(file, '2026-11-26T12:00:00.000Z')).toEqual({});
  writeRemembered(file, { a: '2026-11-19T11:00:00.000Z', b: '2026-11-19T13:00:00.000Z' });
  expect(readRemembered(file, '2026-11-26T12:00:00.000Z')).toEqual({ b: '2026-11-19T13:00:00.000Z' });
  fs.writeFileSync(file, '{');
  expect(readRemembered(file, '2026-11-26T12:00:00.000Z')).toEqual({});
});
