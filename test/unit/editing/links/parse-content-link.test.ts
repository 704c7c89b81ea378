import { expect, test } from 'vitest';
import { parseContentLink } from '../../../../src/editing/links/parse-content-link.ts';

test.each([
  [
    'artikkel:p%C3%A5#sj%C3%B8',
    { scheme: 'artikkel', target: 'på', anchor: 'sj%C3%B8', tree: 'på', node: undefined },
  ],
  ['feilsoking:a/b/c', { scheme: 'feilsoking', target: 'a/b/c', anchor: undefined, tree: 'a', node: 'b/c' }],
  ['ord:plass', { scheme: 'ord', target: 'plass', anchor: undefined, tree: 'plass', node: undefined }],
  ['ovelse:', { scheme: 'ovelse', target: '', anchor: undefined, tree: '', node: undefined }],
])('%s is taken apart', (href, parts) => {
  expect(parseContentLink(href)).toEqual(parts);
});

test.each(['https://example.no/artikkel:x', 'artikler/x', 'Artikkel:x', ''])('%j is none', (href) => {
  expect(parseContentLink(href)).toBeUndefined();
});
