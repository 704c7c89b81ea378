import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../../src/check/read/read-folder.ts';
import { readTrees, treeSources } from '../../../../src/check/read/trees.ts';
import { contentIndex } from '../../../../src/editing/content-folder/content-index.ts';
import { RESERVED_KEYS, RESERVED_SLUGS, THEME_KEY } from '../../../../src/troubleshooter/core/contract.ts';
import { TREE_EXPLANATIONS } from '../../../../src/troubleshooter/lint/explanations/tree-errors.ts';
import { lintTree } from '../../../../src/troubleshooter/lint/lint-tree.ts';
import { aBrokenTree, BESIDE, VALID_TREE } from './broken-tree.ts';

/** The last outcome of the tree. */
const ONLY_SWIM = VALID_TREE.slice(VALID_TREE.indexOf('  swim:\n'), VALID_TREE.indexOf('\nfacts:'));

const errorsOf = (...edits: [from: string, to: string][]) =>
  lintTree(aBrokenTree(...edits).source, BESIDE).map(({ error }) => error);

test('the real trees have no faults', () => {
  expect(contentIndex('content').trees.size).toBeGreaterThan(0);
  const content = readFolder('content', '2026-11-26');
  expect(readTrees(treeSources(content), content).faults).toEqual([]);
});

describe('what is no mistake', () => {
  test.each<[what: string, ...edits: [from: string, to: string][]]>([
    [
      'a circle through what to try next',
      ['      - kind: exercise', '      - kind: support\n        label: Ring\n      - kind: exercise'],
      ['Øv først\n', 'Øv først\n    verify:\n      otherwise: [walk]\n'],
    ],
    [
      'an outcome that is only what to try next',
      ['next: swim', 'next: walk'],
      ['        rulesOut: [walk]\n', ''],
    ],
    [
      'a name first in the sentence',
      ['appliesWhen: du er', 'appliesWhen: Outlook er'],
      ['Du kan gå.', 'Du har Outlook.'],
    ],
    ['a name with other signs first in the sentence', ['appliesWhen: du er', 'appliesWhen: C++ er']],
    ['a name with an ending', ['appliesWhen: du er', 'appliesWhen: Node.js er']],
    [
      'an only result without anything to try next',
      ['next: swim', 'next: walk'],
      ['        rulesOut: [walk]\n', ''],
      [ONLY_SWIM, ''],
      ['    verify:\n      otherwise: [swim]\n', ''],
    ],
    ['a question as what to try next', ['otherwise: [swim]', 'otherwise: [place]']],
    [
      'a text that rests on an answer that every way gives',
      ['appliesWhen: du er til sjøs', 'appliesWhen: du er til sjøs\n    given: { place: [sea, land] }'],
    ],
    [
      'a check that an answer makes needless',
      ['text: Hvor er du?', 'text: Hvor er du?\n    check: Se deg om.'],
    ],
    ['questions that links answer: role', ['next: boat', 'next: role'], ['  boat:', '  role:']],
    ['an action outside the help center', ['to: artikkel:baten', 'to: https://example.no/']],
    ['an anchor of a heading with å', ['to: artikkel:baten', 'to: artikkel:baten#på-land']],
    ['an anchor as browsers write it', ['to: artikkel:baten', 'to: artikkel:baten#p%C3%A5-land']],
    ['a link outside the help center', ['summary: Du kan gå.', 'summary: Du [kan](https://example.no) gå.']],
    ['a link to a node of a tree', ['summary: Du kan gå.', 'summary: "[Gå](feilsoking:bat/walk)"']],
  ])('%s', (_, ...edits) => {
    expect(errorsOf(...edits)).toEqual([]);
  });
});

describe('all mistakes of a file are told at once', () => {
  test('of form, names, routes and pointers, first to last', () => {
    const { source } = aBrokenTree(
      ['title: Båten\n', ''],
      ['next: boat', 'next: bota'],
      ['slug: ga', 'slug: graf'],
      ['to: ovelse:svomming', 'to: ovelse:dykking'],
    );
    const faults = lintTree(source, BESIDE);
    expect(faults.map(({ error }) => error)).toEqual([
      'wrong-form',
      'dead-end',
      'reserved-name',
      'missing-exercise',
    ]);
    expect(faults.map(({ line }) => line)).toEqual(faults.map(({ line }) => line).toSorted((a, b) => a - b));
  });

  test('a mistake with a name of its own is not told as a wrong form too', () => {
    expect(errorsOf(['    steps:\n      - Gå.', '    steps: []'])).toEqual(['empty-outcome']);
    expect(errorsOf(['label: Til sjøs', 'label: ""'])).toEqual(['option-without-text']);
    expect(errorsOf(['slug: ga', 'slug: utskrift'])).toEqual(['reserved-name']);
  });
});

describe('any text has faults or none, and is never a crash', () => {
  test.each([
    '',
    '[]',
    'tekst',
    'null',
    '42',
    'questions: []',
    'questions: { a: 1 }\noutcomes: 2',
    'facts: { a: b }',
    'start: [',
    '&a [*a]',
    'title: *nei',
  ])('%s', (source) => {
    expect(lintTree(source, BESIDE).length).toBeGreaterThan(0);
  });
});

test('a tab in block text hides no mistake further down; one in the indentation is told alone', () => {
  const inText: [string, string] = ['help: >-\n', 'help: |\n      Se.\n      \tInnrykket.\n'];
  expect(errorsOf(inText)).toEqual([]);
  const open = aBrokenTree(inText, ['title: Svøm', 'title: §"Svøm']);
  expect(lintTree(open.source, BESIDE)).toMatchObject([{ error: 'yaml-syntax' }]);
  expect(lintTree(open.source, BESIDE)[0]?.message).not.toContain('tabulator');
  const tab = aBrokenTree(inText, ['    title: Svøm', '§\ttitle: Svøm']);
  const [first, ...others] = lintTree(tab.source, BESIDE);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ error: 'yaml-syntax', line: tab.line });
  expect(first?.message).toContain('«title: Svøm» med tabulator foran');
});

test.each(['Planen er', 'Planen, som vises, er', 'Én er'])('a capital is told: %s', (begun) => {
  expect(errorsOf(['appliesWhen: du er', `appliesWhen: ${begun}`])).toEqual(['capital-begun']);
});

test('of a part that nothing leads to, only its first node is told', () => {
  const { source } = aBrokenTree(
    ['next: boat\n        rulesOut: [walk]', 'next: walk'],
    ['    verify:\n      otherwise: [swim]\n', '    cause: unknown\n'],
  );
  const faults = lintTree(source, BESIDE);
  expect(faults.map(({ error, field }) => [error, field])).toEqual([['unreachable-node', 'questions.boat']]);
});

describe('what to try next that only administrators answer their way to', () => {
  const SEA: [string, string] = ['      sea:\n', '      sea:\n        role: admin\n'];
  const LAND: [string, string] = ['      land:\n', '      land:\n        role: user\n'];
  const MORE: [string, string] = ['otherwise: [swim]', 'otherwise: [swim, walk]'];
  const FOR_USER: [string, string] = ['      - Svøm.', '      - Svøm.\n    forUser: { steps: [Rop.] }'];

  test('is told with what mends it, for those who are none and for those who have not said', () => {
    const { source } = aBrokenTree(SEA, LAND);
    expect(lintTree(source, BESIDE).map(({ error, message }) => [error, message])).toEqual([
      ['administrator-only', expect.stringContaining('«rulesOut: [swim]»')],
    ]);
    expect(errorsOf(SEA)).toEqual(['administrator-only']);
  });

  test('is told what to put after it where it is the last one, which is shown even if it is ruled out', () => {
    const expectedWith = (...edits: [from: string, to: string][]) =>
      lintTree(aBrokenTree(SEA, ...edits).source, BESIDE).map(({ message }) => message);
    const RULED_OUT: [string, string] = [
      '      land:\n',
      '      land:\n        role: user\n        rulesOut: [swim]\n',
    ];
    const after = '«support» eller et annet steg etter «swim»';
    const rule = '«rulesOut: [swim]» ved svaret som sier at leseren ikke er administrator';
    const own = '«forUser» med egne steg i «swim»';
    const first: [string, string] = ['otherwise: [swim]', 'otherwise: [swim, walk]'];
    expect(expectedWith(LAND)).toEqual([
      expect.stringContaining(`forventet ${after} og ${rule}, eller ${own}`),
    ]);
    expect(expectedWith(RULED_OUT)).toEqual([expect.stringContaining(`forventet ${after}, eller ${own}`)]);
    expect(expectedWith(LAND, first)).toEqual([expect.stringContaining(`forventet ${rule}, eller ${own}`)]);
    expect(expectedWith(RULED_OUT, first)).toEqual([]);
  });

  test.each<[what: string, ...edits: [from: string, to: string][]]>([
    ['with steps of its own for others', SEA, LAND, FOR_USER],
    [
      'ruled out by the answer',
      SEA,
      MORE,
      ['      land:\n', '      land:\n        role: user\n        rulesOut: [swim]\n'],
    ],
    [
      'after an answer that says one is an administrator',
      SEA,
      ['      land:\n', '      land:\n        role: admin\n'],
    ],
    ['that others answer their way to as well', ['      land:\n', '      land:\n        role: user\n']],
    ['by the question that tells them apart', SEA, ['otherwise: [swim]', 'otherwise: [place]']],
  ])('is in order %s', (_, ...edits) => {
    expect(errorsOf(...edits)).toEqual([]);
  });

  test('is known by the answers of the question `role` too', () => {
    const role: [string, string][] = [
      ['start: place', 'start: role'],
      ['  place:\n', '  role:\n'],
      ['      sea:\n', '      admin:\n'],
      ['      land:\n', '      user:\n'],
      ['answer: { place: sea }', 'answer: { role: admin }'],
    ];
    expect(errorsOf(...role)).toEqual(['administrator-only']);
  });
});

describe('names of the link contract', () => {
  test.each(RESERVED_KEYS.filter((key) => key !== 'deployment' && key !== 'role'))(
    '%s is no question',
    (key) => {
      expect(errorsOf(['next: boat', `next: ${key}`], ['  boat:', `  ${key}:`])).toContain('reserved-name');
    },
  );

  test.each([...RESERVED_KEYS, THEME_KEY])('%s is no earlier id: a link could never say it', (key) => {
    expect(errorsOf(['aliases: [vessel]', `aliases: [${key}]`])).toContain('reserved-name');
  });

  test.each(RESERVED_SLUGS)('%s is no address of a node', (slug) => {
    expect(errorsOf(['slug: ga', `slug: ${slug}`])).toEqual(['reserved-name']);
  });
});

test.each<[what: string, from: string, to: string, found: string, expected: string]>([
  ['a slug with a letter of Norwegian', 'slug: hvor', 'slug: §hvå', '«hvå»', 'apne-saker'],
  ['an id with a capital', '      sea:', '      §Sea:', '«Sea»', 'små bokstaver'],
  ['a key that links do not tell', '{ key: version }', '{ key: §colour }', '«colour»', '«version»'],
])('a wrong form is told with what stood there and what is expected: %s', (_, from, to, found, expected) => {
  const { source, line, column } = aBrokenTree([from, to]);
  const fault = lintTree(source, BESIDE).find(({ error }) => error === 'wrong-form');
  expect(fault).toMatchObject({ line, column });
  expect(fault?.message).toContain(found);
  expect(fault?.message).toContain(expected);
});

test('the field is named by its way from the top', () => {
  const { source } = aBrokenTree(['to: ovelse:svomming', 'to: ovelse:dykking']);
  expect(lintTree(source, BESIDE)[0]?.field).toBe('outcomes.swim.actions.0.to');
});

test('an article whose headings cannot be told is not blamed on the tree', () => {
  const { source } = aBrokenTree(['to: artikkel:baten', 'to: artikkel:baten#nei']);
  expect(lintTree(source, { ...BESIDE, anchorsOf: () => undefined })).toEqual([]);
});

test.each(Object.entries(TREE_EXPLANATIONS))(
  'the entry %s has a cause, an example and how to mend it',
  (name, entry) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of Object.values(entry)) expect(text.trim()).not.toBe('');
    expect(entry.example).not.toBe(entry.mended);
    expect(entry.message).toContain('{found}');
  },
);
