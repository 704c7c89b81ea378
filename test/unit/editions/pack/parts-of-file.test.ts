import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOfFile } from '../../../../src/editions/pack/parts-of-file.ts';

const MAIN = 'pagefind/ranking/main.json';
const joined = (parts: readonly { content: string | Uint8Array }[]) =>
  parts.map(({ content }) => content).join('');

test('the main file of the index is all of its parts', () => {
  const fields = fc.record({ kinds: fc.array(fc.string()), roots: fc.string(), meanings: fc.string() });
  fc.assert(
    fc.property(fc.oneof(fields.map(JSON.stringify), fc.string()), (json) => {
      expect(joined(partsOfFile(MAIN, json))).toBe(json);
      expect(joined(partsOfFile(MAIN, Buffer.from(json)))).toBe(Buffer.from(json).toString());
    }),
  );
});

test('what most edits leave stands apart from the names of the other files', () => {
  const roots = String.raw`A"\"roots\":`;
  const main = { kinds: ['Lisens'], roots, shortParts: 'bil', meanings: 'bil=vogn', pageFiles: '0:a1' };
  expect(partsOfFile(MAIN, JSON.stringify(main))).toEqual([
    { content: '{"kinds":["Lisens"],' },
    { content: `"roots":${JSON.stringify(roots)}`, group: 'search-roots-list' },
    { content: ',"shortParts":"bil",' },
    { content: '"meanings":"bil=vogn"', group: 'search-meanings-list' },
    { content: ',"pageFiles":"0:a1"}' },
  ]);
});

test('bytes are one part', () => {
  const bytes = Buffer.from('"roots":"a"');
  expect(partsOfFile('ikon.png', bytes)).toEqual([{ content: bytes }]);
  expect(partsOfFile('media/pagefind/ranking/main.json', bytes)).toEqual([{ content: bytes }]);
});

test('what pages share stands among the shared parts', () => {
  const footer = `<footer>${'Om hjelpesenteret. '.repeat(20)}</footer>`;
  expect(partsOfFile('sok/', `<main>Søk</main>${footer}`)).toEqual([
    { content: '<main>Søk</main>' },
    { content: footer, group: 'shared' },
  ]);
});
