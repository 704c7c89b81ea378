import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOfFile } from '../../../../src/offline/pack/parts-of-file.ts';
import { pack } from '../../../../src/offline/pack/write-pack.ts';

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

test('a mark of the byte order before a text stays where it is', () => {
  const json = '\u{feff}{"roots":"a"}';
  expect(joined(partsOfFile(MAIN, Buffer.from(json)))).toBe(json);
});

test('what most edits leave stands apart from the names of the other files', () => {
  const roots = String.raw`A"\"roots\":`;
  const main = { kinds: ['Lisens'], roots, shortParts: 'bil', meanings: 'bil=vogn', pageFiles: '0:a1' };
  expect(partsOfFile(MAIN, JSON.stringify(main))).toEqual([
    { content: '{"kinds":["Lisens"],' },
    { content: `"roots":${JSON.stringify(roots)}`, group: 'search-roots-list' },
    { content: ',"shortParts":"bil","meanings":"bil=vogn","pageFiles":"0:a1"}' },
  ]);
});

test('bytes are one part', () => {
  const bytes = Buffer.from('"roots":"a"');
  expect(partsOfFile('ikon.png', bytes)).toEqual([{ content: bytes }]);
  expect(partsOfFile('media/pagefind/ranking/main.json', bytes)).toEqual([{ content: bytes }]);
});

test('a page comes apart in the same way as text and as bytes, unless its bytes are no text', () => {
  const html = `<style>${'a{}'.repeat(99)}</style><main>Én – to</main>`;
  expect(partsOfFile('sok/', html)).toHaveLength(2);
  for (const path of ['', 'sok/', '404.html'])
    expect(partsOfFile(path, Buffer.from(html))).toEqual(partsOfFile(path, html));
  const bytes = Buffer.from(html, 'latin1');
  expect(partsOfFile('sok/', bytes)).toEqual([{ content: bytes }]);
});

test('what pages share stands among the shared parts', () => {
  const footer = `<footer>${'Om hjelpesenteret. '.repeat(20)}</footer>`;
  expect(partsOfFile('sok/', `<main>Søk</main>${footer}`)).toEqual([
    { content: '<main>Søk</main>' },
    { content: footer, group: 'shared' },
  ]);
});

describe('the tree of a troubleshooter', () => {
  const tree = '{"id":"varsel","initial":1}';
  const script = (data: string) => `<script type="application/json" data-ts-data>${data}</script>`;
  const frame = `<main>Spørsmål</main>${script(tree)}</body>`;

  test('is packed apart from the page for frames', () => {
    expect(partsOfFile('feilsoking/varsel/innebygd/', frame)).toEqual([
      { content: '<main>Spørsmål</main><script type="application/json" data-ts-data>' },
      { content: tree, group: 'trees' },
      { content: '</script></body>' },
    ]);
  });

  test('is the same as its file', () => {
    expect(partsOfFile('feilsoking/varsel/tre.json', Buffer.from(tree))).toEqual([
      { content: tree, group: 'trees' },
    ]);
    const brought = Buffer.from(tree);
    for (const path of ['media/feilsoking/varsel/tre.json', 'feilsoking/tre.json', 'feilsoking/a/tre.json5'])
      expect(partsOfFile(path, brought)).toEqual([{ content: brought }]);
  });

  test('is no other data, and no longer than its script', () => {
    for (const html of [
      '<main><script type="application/json">{"id":1}</script></main>',
      `<main>${script('')}{"id":1}</main>`,
      `<main>${script('{"other":1}')}</main>`,
    ])
      expect(partsOfFile('sok/', html)).toEqual([{ content: html }]);
  });

  test('is packed once for both', async () => {
    const files = new Map<string, string | Uint8Array>([
      ...['a', 'b', 'c'].map((name): [string, string] => [`feilsoking/${name}/innebygd/`, frame]),
      ['feilsoking/varsel/tre.json', Buffer.from(tree)],
    ]);
    const { contents } = await pack(files, {
      place: (path) => ({ group: 'pages', key: path }),
      about: () => 9,
      home: '/',
    });
    expect(contents.blocks.map(({ group, paths }) => [group, paths.length])).toEqual([
      ['pages', 4],
      ['trees', 1],
    ]);
  });
});
