import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readArticle } from '../../../src/editing/markdown/read-article.ts';
import { readYaml } from '../../../src/editing/yaml/read-yaml.ts';
import { yamlTexts } from '../../../src/editing/yaml/yaml-texts.ts';
import { labelFaults } from '../../../src/labels/check-labels.ts';
import { readLabels } from '../../../src/labels/read-labels.ts';
import { aContentFolder } from '../editing/content-folder/a-content-folder.ts';
import { LABELS } from './labels.ts';

function checked(body: string, tree = '') {
  const folder = aContentFolder({ 'articles/en.mdx': `---\ntitle: En\n---\n\n${body}\n` });
  return labelFaults(
    parse(LABELS),
    [readArticle('en', `${folder}/articles/en.mdx`)],
    yamlTexts(readYaml(tree, 'tre.yaml')),
  );
}

describe('the check of labels in content', () => {
  test('has nothing to say of labels and of text that ends', () => {
    expect(checked('**Lisenser** og **OK**.\n\n**Dette gjør du:** Vent.')).toEqual([]);
  });

  test('refuses a near miss by file, line and the right name', () => {
    expect(checked('Tekst.\n\n<Callout>\n\nÅpne **Lisensser**.\n\n</Callout>')).toMatchObject([
      {
        code: 'label-wrong',
        file: expect.stringMatching(/articles\/en\.mdx$/),
        line: 9,
        field: 'fet tekst',
        found: 'fant «Lisensser»',
        expected: 'forventet «Lisenser», som står i labels.yaml',
      },
    ]);
  });

  test('refuses an English name written by hand', () => {
    expect(checked('Åpne **Lisenser** (Licences).')).toMatchObject([
      { code: 'label-twin', line: 5, found: 'fant «(Licences)» etter «Lisenser»' },
    ]);
  });

  test('warns of other bold text', () => {
    expect(checked('Det er **svært viktig** å vente.')).toMatchObject([
      { code: 'label-unlisted', line: 5, found: expect.stringContaining('«svært viktig»') },
    ]);
  });

  test('leaves a text to send alone', () => {
    expect(checked('<TextToSend>\n\nÅpne **Lisensser**.\n\n</TextToSend>')).toEqual([]);
  });

  test('reads the texts of trees, and names the field and the line', () => {
    const tree =
      'questions:\n  a: { help: Se **lisenser**. }\noutcomes:\n  b: { steps: [Vent., Åpne **Lisense**.] }\n';
    expect(checked('Tekst.', tree)).toMatchObject([
      { file: 'tre.yaml', line: 2, field: 'questions.a.help: fet tekst' },
      { file: 'tre.yaml', line: 4, field: 'outcomes.b.steps.1: fet tekst' },
    ]);
  });

  test('has nothing to do in a folder without a list', () => {
    expect(readLabels(aContentFolder({ 'articles/en.mdx': '**hva som helst**' }))).toBeUndefined();
  });
});

describe('a list with a mistake is refused', () => {
  test.each([
    ['no name at all', '- { source: her, sure: confirmed }', /labels\.yaml:1: 0: .*norwegian og english/],
    ['no source', '- { norwegian: Om, sure: confirmed }', /0\.source: feltet mangler; forventet tekst/],
    ['an unknown degree', '- { norwegian: Om, source: her, sure: kanskje }', /0\.sure: fant «kanskje»/],
    [
      'the English name alone seen, and none given',
      '- { norwegian: Om, source: her, sure: english }',
      /labels\.yaml:1: 0: .*både norwegian og english/,
    ],
    [
      'a name twice',
      '- { norwegian: Om, source: her, sure: confirmed }\n- { norwegian: Om, source: der, sure: confirmed }',
      /labels\.yaml:2: 1: fant «Om» to ganger/,
    ],
    ['a field that does not exist', '- { norsk: Om, source: her, sure: confirmed }', /«norsk»/],
    ['no YAML', '- { norwegian: Om', /labels\.yaml:\d/],
  ])('%s', (_, text, told) => {
    const folder = aContentFolder({ 'labels.yaml': text });
    expect(() => readLabels(folder)).toThrow(told);
  });
});
