import { describe, expect, test } from 'vitest';
import { checkLabels } from '../../../src/labels/check-labels.ts';
import { aContentFolder } from '../editing/content-folder.ts';
import { LABELS } from './labels.ts';

function checked(body: string, files: Record<string, string> = {}) {
  return checkLabels(
    aContentFolder({
      'labels.yaml': LABELS,
      'articles/en.mdx': `---\ntitle: En\n---\n\n${body}\n`,
      ...files,
    }),
  );
}

describe('the check of labels in content', () => {
  test('has nothing to say of labels and of text that ends', () => {
    expect(checked('**Lisenser** og **OK**.\n\n**Dette gjør du:** Vent.')).toEqual({
      errors: [],
      warnings: [],
    });
  });

  test('refuses a near miss by file, line and the right name', () => {
    const { errors } = checked('Tekst.\n\n<Callout>\n\nÅpne **Lisensser**.\n\n</Callout>');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/articles\/en\.mdx:9: fet tekst: fant «Lisensser»; forventet «Lisenser»/);
  });

  test('refuses an English name written by hand', () => {
    const { errors } = checked('Åpne **Lisenser** (Licences).');
    expect(errors[0]).toMatch(/en\.mdx:5: .*fant «\(Licences\)» etter «Lisenser»/);
  });

  test('warns of other bold text', () => {
    const { errors, warnings } = checked('Det er **svært viktig** å vente.');
    expect(errors).toEqual([]);
    expect(warnings[0]).toMatch(/en\.mdx:5: .*fant «svært viktig»/);
  });

  test('leaves a text to send alone', () => {
    expect(checked('<TextToSend>\n\nÅpne **Lisensser**.\n\n</TextToSend>').errors).toEqual([]);
  });

  test('reads the texts of trees, and names the field', () => {
    const tree =
      'questions:\n  a: { help: Se **lisenser**. }\noutcomes:\n  b: { steps: [Vent., Åpne **Lisense**.] }\n';
    const { errors } = checked('Tekst.', { 'troubleshooters/tre.yaml': tree });
    expect(errors.map((error) => /: ([\w.]+): fet tekst/.exec(error)?.[1])).toEqual([
      'questions.a.help',
      'outcomes.b.steps.1',
    ]);
  });

  test('has nothing to do in a folder without a list', () => {
    const folder = aContentFolder({ 'articles/en.mdx': '**hva som helst**' });
    expect(checkLabels(folder)).toEqual({ errors: [], warnings: [] });
  });
});

describe('a list with a mistake is refused', () => {
  test.each([
    ['no name at all', '- { source: her, sure: confirmed }', /labels\.yaml:1: 0: .*norwegian og english/],
    ['no source', '- { norwegian: Om, sure: confirmed }', /0\.source: feltet mangler; forventet tekst/],
    ['an unknown degree', '- { norwegian: Om, source: her, sure: kanskje }', /0\.sure: fant «kanskje»/],
    [
      'a name twice',
      '- { norwegian: Om, source: her, sure: confirmed }\n- { norwegian: Om, source: der, sure: confirmed }',
      /labels\.yaml:2: 1: fant «Om» to ganger/,
    ],
    ['a field that does not exist', '- { norsk: Om, source: her, sure: confirmed }', /«norsk»/],
    ['no YAML', '- { norwegian: Om', /labels\.yaml:\d/],
  ])('%s', (_, text, told) => {
    const folder = aContentFolder({ 'labels.yaml': text });
    expect(() => checkLabels(folder)).toThrow(told);
  });
});
