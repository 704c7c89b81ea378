import { describe, expect, test } from 'vitest';
import { lintTree } from '../../../../src/troubleshooter/lint/lint-tree.ts';
import { aBrokenTree, BESIDE, VALID_TREE } from './broken-tree.ts';

type Edits = [from: string, to: string][];

const faults = (...edits: Edits) => lintTree(aBrokenTree(...edits).source, BESIDE);
const GIVEN: [string, string] = [
  'appliesWhen: du er til sjøs',
  'appliesWhen: du er til sjøs\n    given: { place: [sea, land] }',
];

describe('one mistake is told once, and not as what follows from it', () => {
  test.each<[mistake: string, error: string, expected: string, ...edits: Edits]>([
    ['an answer that leads to a misspelt step', 'dead-end', '«boat», eller', ['next: boat', 'next: bota']],
    ['a renamed step', 'dead-end', '«vessel-kind», eller', ['  boat:\n', '  vessel-kind:\n']],
    [
      'an answer that leads nowhere to the only step that nothing leads to',
      'dead-end',
      '«boat», eller',
      ['        next: boat\n', ''],
    ],
    [
      'a question whose answers cannot be read',
      'dead-end',
      'minst to svar',
      ['    options:\n      sail', '    options: ja\n    optionen:\n      sail'],
    ],
    [
      'a misspelt field of a question',
      'wrong-form',
      '«options»',
      ['    options:\n      sail', '    option:\n      sail'],
    ],
    ['a misspelt field of an answer', 'wrong-form', '«next»', ['        next: boat', '        nekst: boat']],
    ['the text of an answer', 'wrong-form', '«label»', ['        label: Til', '        lable: Til']],
    [
      'a misspelt field of a result',
      'wrong-form',
      '«steps»',
      ['    steps:\n      - Gå.', '    step:\n      - Gå.'],
    ],
    ['all questions by another name', 'wrong-form', '«questions»', ['\nquestions:', '\nspørsmål:']],
    ['all results by another name', 'wrong-form', '«outcomes»', ['\noutcomes:', '\nresultater:']],
    [
      'what to try next that is no list',
      'wrong-form',
      'en liste',
      ['    verify:\n      otherwise: [swim]', '    verify:\n      otherwise: swim'],
    ],
    ['an answer that a text rests on', 'fact-without-option', '«sea»', GIVEN, ['[sea, land]', '[see, land]']],
    [
      'a question that a text rests on',
      'fact-without-option',
      '«place»',
      GIVEN,
      ['{ place: [sea', '{ plase: [sea'],
    ],
    [
      'a step number that is no number',
      'wrong-form',
      'et tall',
      [
        '      - Svøm.',
        '      - Svøm.\n      - text: Ro.\n        withExcess: Ro {excess}.\n    compares: første',
      ],
    ],
  ])('%s', (_, error, expected, ...edits) => {
    const [fault, ...others] = faults(...edits).filter(({ message }) => !message.includes('optionen'));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ error });
    expect(fault?.message).toContain(expected);
  });
});

test('a misspelt field is told where it is written, and so is what else is wrong in it', () => {
  const { source, line, column } = aBrokenTree(['    steps:\n      - Gå.', '    step: §Gå.']);
  const places = lintTree(source, BESIDE).map(({ error, line, column, field }) => [
    error,
    line,
    column,
    field,
  ]);
  expect(places).toContainEqual(['wrong-form', line, column, 'outcomes.walk.step']);
});

test('two steps that nothing leads to are both told, if they have nothing to do with a misspelt one', () => {
  const lost = `  fly:\n    slug: fly\n    title: Fly\n    cause: unknown\n    summary: Du kan fly.\n    appliesWhen: du har vinger\n    steps: [Fly.]\n    actions: [{ kind: support, label: Spør }]\n`;
  const twoLost = [lost, lost.replaceAll('fly', 'row').replace('Fly\n', 'Ro\n')].join('');
  const errors = faults(['next: boat', 'next: bota'], ['outcomes:\n', `outcomes:\n${twoLost}`]);
  expect(errors.map(({ error, field }) => [error, field])).toEqual([
    ['dead-end', 'questions.place.options.sea.next'],
    ['unreachable-node', 'outcomes.fly'],
    ['unreachable-node', 'outcomes.row'],
  ]);
});

test('of two results with one id, the first is read, and the second told', () => {
  const errors = faults(['  swim:\n', '  walk:\n    slug: igjen\n  swim:\n']);
  expect(errors.map(({ error, field }) => [error, field])).toEqual([['duplicate-id', 'walk']]);
});

test('what YAML stumbles over just below a missing hyphen is told with it', () => {
  const { source, line } = aBrokenTree(
    ['      - kind: article\n', '      §kind: article\n'],
    ['        label: Les om', '        label: Les om'],
  );
  const more = source.replace(
    '        label: Les om båten\n',
    '        label: Les om båten\n      - kind: support\n        label: Spør\n',
  );
  expect(lintTree(more, BESIDE)).toMatchObject([{ error: 'yaml-syntax', line }]);
});

describe('a link', () => {
  const told = (href: string, more: Partial<typeof BESIDE> = {}) =>
    lintTree(VALID_TREE.replace('to: artikkel:baten', `to: ${href}`), { ...BESIDE, ...more })[0]?.message;
  const renamed = new Map([
    ['artikkel:skuta', { name: 'baten', isSure: true }],
    ['artikkel:jolla', { name: 'baten', isSure: false }],
    ['artikkel:baten#har-du-mast', { name: 'baten#har-du-seil', isSure: true }],
    ['artikkel:baten#årer', { name: 'robaten#årer', isSure: true }],
    ['ovelse:kroll', { name: 'svomming', isSure: true }],
    ['feilsoking:skute', { name: 'bat', isSure: true }],
  ]);

  test.each([
    ['artikkel:skuta', '«artikkel:baten», som artikkelen heter nå'],
    ['artikkel:jolla', '«artikkel:baten», som artikkelen trolig heter nå'],
    ['artikkel:skuta#på-land', '«artikkel:baten#på-land», som artikkelen heter nå'],
    ['artikkel:skuta#har-du-segl', '«artikkel:baten#har-du-seil», som'],
    ['artikkel:skuta#noe-helt-annet', '«artikkel:baten», som'],
    ['artikkel:batn#på-land', 'f.eks. «artikkel:baten#på-land»'],
    ['artikkel:baten#har-du-mast', '«artikkel:baten#har-du-seil», som overskriften heter nå'],
    ['artikkel:baten#årer', '«artikkel:robaten#årer», som overskriften heter nå'],
    ['ovelse:kroll', '«ovelse:svomming», som øvelsen heter nå'],
    ['feilsoking:skute/boat', '«feilsoking:bat/boat», som feilsøkingen heter nå'],
  ])('%s to a former name is told with the current one: %s', (href, expected) => {
    expect(told(href, { renamed })).toContain(`forventet ${expected}`.replace('forventet f.eks.', 'f.eks.'));
  });

  test('to a heading that was rephrased is told with the one that shares its words', () => {
    const anchors = new Set(['har-du-seil', 'slik-skifter-du-seilene', 'på-land']);
    expect(told('artikkel:baten#skifte-seilene-på-sjøen', { anchorsOf: () => anchors })).toContain(
      '«artikkel:baten#slik-skifter-du-seilene»',
    );
  });

  test('to a heading like no other is told with all of them, or that there are none', () => {
    expect(told('artikkel:baten#xyz')).toContain('artikkelen: «#har-du-seil», «#på-land»');
    expect(told('artikkel:baten#xyz', { anchorsOf: () => new Set() })).toContain('den har ingen');
    const many = new Set(Array.from({ length: 9 }, (_, i) => `del-${i}`));
    expect(told('artikkel:baten#xyz', { anchorsOf: () => many })).toContain('«#del-5» og 3 til');
  });

  test('to a step of a tree that cannot be read is not told', () => {
    expect(
      told('feilsoking:uleselig/boat', {
        trees: new Map([...BESIDE.trees, ['uleselig', new Set<string>()]]),
      }),
    ).toBeUndefined();
  });

  test('to a step that is like no other is told with those that exist', () => {
    expect(told('feilsoking:bat/xyzxyz')).toContain('«feilsoking:bat/place», «feilsoking:bat/boat»');
  });
});
