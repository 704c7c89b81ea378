import { describe, expect, test } from 'vitest';
import {
  TREE_EXPLANATIONS,
  type TreeError,
} from '../../../../src/troubleshooter/lint/explanations/tree-errors.ts';
import { lintTree } from '../../../../src/troubleshooter/lint/lint-tree.ts';
import { aBrokenTree, BESIDE, VALID_TREE } from './broken-tree.ts';

type Edits = [from: string, to: string][];

const QUESTIONS_IN_A_ROW = ['b', 'c', 'd', 'e']
  .map((id, i, all) => {
    const next = all[i + 1] ?? 'f';
    return `  ${id}:
    slug: ${id}
    text: Spørsmål?
    options:
      ja: { label: Ja, next: ${next} }
      nei: { label: Nei, next: walk }
`;
  })
  .join('');
const LAST_IN_THE_ROW = `  §f:
    slug: f
    text: Spørsmål?
    options:
      ja: { label: Ja, next: walk }
      nei: { label: Nei, next: boat }
`;

/** Small mistakes, one each, with what the fault must say. */
const MISTAKES: [mistake: string, error: TreeError, edits: Edits, found: string, expected: string][] = [
  ['broken YAML', 'yaml-syntax', [['start: place', 'start: §@place']], '«start: @place»', 'anførselstegn'],
  [
    'a field that is no field',
    'wrong-form',
    [['    text: Hva har du?', '    text: Hva har du?\n    §txt: x']],
    '«txt»',
    'skrivemåten',
  ],
  ['a list for a text', 'wrong-form', [['title: Gå', 'title: §[Gå]']], 'en liste med 1', 'tekst'],
  [
    'a start that is no question',
    'unknown-start',
    [['start: place', 'start: §plase']],
    '«plase»',
    'place, boat',
  ],
  [
    'a start that is an outcome',
    'unknown-start',
    [['start: place', 'start: §walk']],
    '«walk»',
    'place, boat',
  ],
  [
    'a question that nothing leads to',
    'unreachable-node',
    [
      ['next: boat', 'next: swim'],
      ['  boat:', '  §boat:'],
    ],
    '«boat»',
    'next',
  ],
  [
    'an outcome that nothing leads to',
    'unreachable-node',
    [
      ['next: swim', 'next: walk'],
      ['otherwise: [swim]', 'otherwise: [walk]'],
      ['  swim:', '  §swim:'],
    ],
    '«swim»',
    'next',
  ],
  [
    'a question without options',
    'dead-end',
    [
      [
        '    options:\n      sail:\n        label: Seil\n        next: swim\n      motor:\n        label: Motor\n        next: feilsoking:motor',
        '    §options: {}',
      ],
    ],
    'ingen svar',
    'minst to',
  ],
  [
    'an option that leads nowhere',
    'dead-end',
    [['next: boat', 'next: §bota']],
    '«bota»',
    'place, boat, walk, swim',
  ],
  [
    'an option by an inherited name',
    'dead-end',
    [['next: boat', 'next: §constructor']],
    '«constructor»',
    'place, boat',
  ],
  [
    'an option without next',
    'dead-end',
    [['      land:\n        label: På land\n        next: walk', '      §land:\n        label: På land']],
    '«land»',
    'place, boat',
  ],
  [
    'a question with one option',
    'one-option',
    [
      [
        '    options:\n      sail:\n        label: Seil\n        next: swim\n      motor:',
        '    §options:\n      motor:',
      ],
    ],
    '«motor»',
    'minst to',
  ],
  [
    'a circle',
    'cycle',
    [['        next: swim', '        next: §place']],
    '«place» (place → boat → place)',
    'ikke er passert',
  ],
  [
    'a question that leads to itself',
    'cycle',
    [['        next: swim', '        next: §boat']],
    '«boat» (boat → boat)',
    'ikke er passert',
  ],
  [
    'six questions in a row',
    'path-too-long',
    [
      ['next: boat', 'next: b'],
      ['\noutcomes:', `${QUESTIONS_IN_A_ROW}${LAST_IN_THE_ROW}\noutcomes:`],
    ],
    '7 spørsmål på rad (place → b → c → d → e → f → boat)',
    'høyst fem',
  ],
  [
    'an option with an empty label',
    'option-without-text',
    [['label: Til sjøs', 'label: §""']],
    'en tom tekst',
    'svarer',
  ],
  [
    'an option without label',
    'option-without-text',
    [['      sea:\n        label: Til sjøs', '      §sea:']],
    '«sea»',
    'svarer',
  ],
  [
    'an outcome with no steps',
    'empty-outcome',
    [['    steps:\n      - Gå.', '    steps: §[]']],
    '0 steg',
    'minst 1',
  ],
  [
    'an outcome without actions',
    'empty-outcome',
    [
      ['  swim:\n', '  §swim:\n'],
      ['    actions:\n      - kind: exercise\n        to: ovelse:svomming\n        label: Øv først\n', ''],
    ],
    'ingen lenker',
    'minst 1',
  ],
  [
    'an action to no article',
    'missing-article',
    [['to: artikkel:baten', 'to: §artikkel:bton']],
    '«artikkel:bton»',
    '«artikkel:baten»',
  ],
  [
    'an action whose target has no scheme',
    'missing-article',
    [['to: artikkel:baten', 'to: §baten']],
    '«baten»',
    '«artikkel:baten»',
  ],
  [
    'a link in a text to no article',
    'missing-article',
    [['summary: Du kan gå.', 'summary: Du [kan](§artikkel:ga) gå.']],
    '«artikkel:ga»',
    'mappen articles',
  ],
  [
    'a link in a folded text to no heading',
    'missing-anchor',
    [['artikkel:baten#har-du-seil', '§artikkel:baten#har-du-sil']],
    '#har-du-sil',
    '#har-du-seil',
  ],
  [
    'an action to no heading',
    'missing-anchor',
    [['to: artikkel:baten', 'to: §artikkel:baten#pa-land']],
    '#pa-land',
    '#på-land',
  ],
  [
    'an action to no exercise',
    'missing-exercise',
    [['to: ovelse:svomming', 'to: §ovelse:svoming']],
    '«ovelse:svoming»',
    '«ovelse:svomming»',
  ],
  [
    'an exercise whose target has no scheme',
    'missing-exercise',
    [['to: ovelse:svomming', 'to: §svomming']],
    '«svomming»',
    '«ovelse:svomming»',
  ],
  [
    'an option to no tree',
    'missing-tree',
    [['next: feilsoking:motor', 'next: §feilsoking:moter']],
    '«feilsoking:moter»',
    '«feilsoking:motor»',
  ],
  [
    'a link to no node of a tree',
    'missing-tree',
    [['summary: Du kan gå.', 'summary: "[Gå](§feilsoking:motor/stat)"']],
    '«feilsoking:motor/stat»',
    '«feilsoking:motor/start»',
  ],
  [
    'an action to no tree',
    'missing-tree',
    [['kind: article\n        to: artikkel:baten', 'kind: troubleshooter\n        to: §motor']],
    '«motor»',
    '«feilsoking:motor»',
  ],
  [
    'a link to no tool',
    'missing-tool',
    [['summary: Du kan gå.', 'summary: "[Gå](§verktoy:plan)"']],
    '«verktoy:plan»',
    '«verktoy:lisensplan»',
  ],
  [
    'a fact about no question',
    'fact-without-option',
    [['answer: { place: sea }', 'answer: { §weather: fine }']],
    '«weather»',
    'place, boat',
  ],
  [
    'a fact with no option',
    'fact-without-option',
    [['answer: { place: sea }', 'answer: { place: §air }']],
    '«air»',
    'sea, land',
  ],
  ['a reserved slug', 'reserved-name', [['slug: ga', 'slug: §graf']], '«graf»', 'utskrift'],
  [
    'a reserved question',
    'reserved-name',
    [
      ['next: boat', 'next: expires'],
      ['  boat:', '  §expires:'],
    ],
    '«expires»',
    'annen id',
  ],
  [
    'a reserved alias',
    'reserved-name',
    [['aliases: [vessel]', 'aliases: [§serial]']],
    '«serial»',
    'annen id',
  ],
  [
    'an id that is both question and outcome',
    'duplicate-id',
    [
      ['  swim:\n    slug', '  §boat:\n    slug'],
      ['next: swim', 'next: walk'],
      ['[swim]', '[walk]'],
    ],
    '«boat», som også er brukt i questions.boat',
    'egen',
  ],
  ['an id twice in one list', 'duplicate-id', [['      motor:', '      §sail:']], '«sail»', 'egen'],
  [
    'a slug used twice',
    'duplicate-slug',
    [['slug: ga', 'slug: §bat']],
    '«bat», som også er brukt i questions.boat.slug',
    'egen',
  ],
  [
    'an alias that is another’s id',
    'alias-in-use',
    [['aliases: [vessel]', 'aliases: [§walk]']],
    '«walk», som også er brukt i outcomes.walk',
    'ikke er i bruk',
  ],
  [
    'an alias that is its own id',
    'alias-in-use',
    [['aliases: [vessel]', 'aliases: [§boat]']],
    '«boat»',
    'ikke er i bruk',
  ],
  [
    'an alias of two nodes',
    'alias-in-use',
    [['    slug: ga', '    slug: ga\n    aliases: [§vessel]']],
    '«vessel», som også er brukt i questions.boat.aliases',
    'ikke er i bruk',
  ],
  [
    'a next try that does not exist',
    'unknown-outcome',
    [['otherwise: [swim]', 'otherwise: [swim, §dive]']],
    '«dive»',
    'place, boat, walk, swim',
  ],
  [
    'an answer that rules out a question',
    'unknown-outcome',
    [['rulesOut: [walk]', 'rulesOut: [§boat]']],
    '«boat»',
    'walk, swim',
  ],
  [
    'a rule that rules out a question',
    'unknown-outcome',
    [['answer: { place: sea }', 'rulesOut: [§boat]']],
    '«boat»',
    'walk, swim',
  ],
  [
    'a line of the letter for no outcome',
    'unknown-outcome',
    [['start: place', 'letter:\n  - { label: Hva, outcomes: [§boat] }\nstart: place']],
    '«boat»',
    'walk, swim',
  ],
  [
    'an answer that leads to what it rules out',
    'ruled-out-way',
    [['rulesOut: [walk]', 'rulesOut: [walk, §swim]']],
    '«swim»',
    'et annet sted',
  ],
  [
    'a text that rests on an answer that the next try does without',
    'text-not-given',
    [['appliesWhen: du er til sjøs', 'appliesWhen: du er til sjøs\n    given: { §boat: [sail] }']],
    'place → walk → swim',
    'sail på «boat»',
  ],
  [
    'a text that rests on an answer that one may do without',
    'text-not-given',
    [['appliesWhen: du er på land', 'appliesWhen: du er på land\n    given: { §place: [sea] }']],
    'place → walk',
    'sea på «place»',
  ],
  [
    'a text that rests on an answer that is none',
    'fact-without-option',
    [['appliesWhen: du er på land', 'appliesWhen: du er på land\n    given: { place: [land, §moon] }']],
    '«moon»',
    'sea, land',
  ],
  [
    'a number of the link in a step before the comparison',
    'number-before-comparison',
    [['      - Gå.', '      - text: Gå.\n        §withExcess: Gå {excess}.\n      - Se.\n    compares: 2']],
    'steg 1',
    'etter steg 2',
  ],
  [
    'a number of the link where nothing is compared',
    'number-before-comparison',
    [['      - Gå.', '      - Se.\n      - text: Gå.\n        §withExcess: Gå {excess}.']],
    'steg 2',
    '«compares»',
  ],
  [
    'a comparison in a step that is not there',
    'number-before-comparison',
    [['      - Gå.', '      - Gå.\n    compares: §2']],
    'steg 2',
    'fra 1 til 1',
  ],
  [
    'a question to ask below that is none',
    'fact-without-option',
    [['      - Gå.', '      - Gå.\n    asks: { question: §sky, title: Er du i luften? }']],
    '«sky»',
    'place, boat',
  ],
  [
    'a check that no answer makes needless',
    'check-without-answer',
    [['text: Hva har du?', 'text: Hva har du?\n    §check: Se etter.']],
    'rulesOut',
    'minst ett',
  ],
  [
    'two answers with the same text',
    'same-text',
    [['label: På land', 'label: §til sjøs']],
    '«til sjøs»',
    'et eget svar',
  ],
  [
    'two questions with the same text',
    'same-text',
    [['Hva har du?', '§Hvor er du?']],
    '«Hvor er du?»',
    'spørsmål',
  ],
  ['two results with the same title', 'same-text', [['title: Svøm', 'title: §Gå']], '«Gå»', 'tittel'],
  [
    'a text that begins as the page does',
    'sentence-begun',
    [['appliesWhen: du er på land', 'appliesWhen: §Dette gjelder deg hvis du er på land']],
    '«Dette gjelder',
    'liten bokstav',
  ],
  [
    'a text that begins with a capital within the sentence',
    'capital-begun',
    [['appliesWhen: du er på land', 'appliesWhen: §Planen er rød']],
    '«Planen»',
    '«planen»',
  ],
  [
    'a result that is what to try after itself',
    'tries-itself',
    [['otherwise: [swim]', 'otherwise: [§walk, swim]']],
    '«walk», som er resultatet selv',
    'andre steg',
  ],
  [
    'a result that leads nowhere further',
    'nothing-next',
    [
      ['    title: Svøm\n    cause: unknown\n', '    title: Svøm\n'],
      ['  swim:\n', '  §swim:\n'],
    ],
    '«swim»',
    '«verify»',
  ],
  [
    'a link to a draft',
    'held-back',
    [['to: artikkel:baten', 'to: §artikkel:utkast']],
    '«artikkel:utkast»',
    'er publisert',
  ],
  [
    'a reader who is no administrator and is sent to what only administrators come to',
    'administrator-only',
    [
      ['      sea:\n', '      sea:\n        role: admin\n'],
      ['otherwise: [swim]', 'otherwise: [§swim]'],
      ['        rulesOut: [walk]\n', ''],
    ],
    '«swim»',
    'spørsmålet som skiller',
  ],
  ['a step with a number', 'sentence-begun', [['      - Gå.', '      - §1. Gå.']], '«1.»', 'numrene kommer'],
];

test('a tree without mistakes has no faults', () => {
  expect(lintTree(VALID_TREE, BESIDE)).toEqual([]);
});

describe('a mistake is told once, by name, place, what stood there and what is expected', () => {
  test.each(MISTAKES)('%s', (_, error, edits, found, expected) => {
    const { source, line, column } = aBrokenTree(...edits);
    const faults = lintTree(source, BESIDE);
    expect(faults.filter((fault) => fault.error === error)).toMatchObject([{ error, line, column }]);
    const message = faults.find((fault) => fault.error === error)?.message;
    expect(message).toContain(found);
    expect(message).toContain(expected);
  });
});

test('every explained mistake is found by a mistake above', () => {
  const made = new Set(MISTAKES.map(([, error]) => error));
  expect([...made].toSorted()).toEqual(Object.keys(TREE_EXPLANATIONS).toSorted());
});
