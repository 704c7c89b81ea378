import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { anchorsIn } from '../../../../src/editing/markdown/heading-anchors.ts';
import { readArticle } from '../../../../src/editing/markdown/read-article.ts';

function anchorsOf(text: string, name = 'article.mdx') {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anchors-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  fs.writeFileSync(path.join(folder, name), text);
  const anchors = anchorsIn(readArticle('article', path.join(folder, name)));
  return anchors && [...anchors];
}

test.each([
  ['marks are left out', '## Hva **er** `kunde-ID`?', 'hva-er-kunde-id'],
  ['Norwegian letters stay', '### Får du en feil på Øya?', 'får-du-en-feil-på-øya'],
  ['an id that is written', '<p id="her">Her</p>', 'her'],
])('%s', (_, text, anchor) => {
  expect(anchorsOf(`---\ntitle: x\n---\n\n${text}\n`)).toContain(anchor);
});

test('two equal headings are told apart as Astro does', () => {
  expect(anchorsOf('## Svar\n\n## Svar\n', 'article.md')).toEqual(['svar', 'svar-1']);
});

test('headings inside components count, those inside code do not', () => {
  expect(anchorsOf('<Callout>\n### Inne\n</Callout>\n\n```\n## nei\n```\n')).toEqual(['inne']);
});

test('what cannot be read hides no heading', () => {
  expect(anchorsOf('<Callout>\n\n## Etter {\n')).toEqual(['etter']);
});
