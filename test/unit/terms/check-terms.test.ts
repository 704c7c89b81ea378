import { describe, expect, test } from 'vitest';
import { sentence } from '../../../src/check/report/describe-problems.ts';
import { problemsOf } from '../../../src/check/report/problem.ts';
import { readArticle } from '../../../src/editing/markdown/read-article.ts';
import { readYaml } from '../../../src/editing/yaml/read-yaml.ts';
import { yamlTexts } from '../../../src/editing/yaml/yaml-texts.ts';
import { termFaults } from '../../../src/terms/check-terms.ts';
import { aContentFolder } from '../editing/content-folder/a-content-folder.ts';

const TERMS: readonly string[] = ['plass', 'onsite'];

/** The messages to the editor, one line each. */
function errors(
  body: string,
  {
    data = {},
    ids = TERMS,
    front = 'title: En',
  }: { data?: Record<string, string>; ids?: readonly string[]; front?: string } = {},
): string[] {
  const folder = aContentFolder({ 'articles/en.mdx': `---\n${front}\n---\n\n${body}\n` });
  const texts = Object.entries(data).flatMap(([file, text]) => yamlTexts(readYaml(text, file)));
  return problemsOf(termFaults(ids, [readArticle('en', `${folder}/articles/en.mdx`)], texts)).map(sentence);
}

describe('terms in running text are right', () => {
  test.each([
    ['in a paragraph', 'Hver [plass](ord:plass) teller.'],
    ['in a list, a table and a callout', '- [plass](ord:plass)\n\n| a |\n|-|\n| [plass](ord:plass) |'],
    ['in a callout', '<Callout type="note" title="Se">\n\n[plass](ord:plass)\n\n</Callout>'],
    ['in bold text that ends as a sentence', '**Hver [plass](ord:plass) teller.**'],
    ['eight of them', Array(8).fill('[plass](ord:plass)').join(' ')],
    ['shown as code', '`[plasss](ord:plasss)`\n\n```\n[plasss](ord:plasss)\n```'],
    ['a word that ends so', 'Ditt passord:glemt'],
  ])('%s', (_, body) => {
    expect(errors(body)).toEqual([]);
  });
});

describe('a term is refused, with file, line, what was found and what is expected', () => {
  test.each([
    [
      'that is not known',
      '[plass](ord:plas)',
      /«plas»; forventet en id fra terms\.yaml; mente du «plass»\?$/,
    ],
    ['that nothing is near', '[x](ord:helt-annet)', /«helt-annet»; forventet en id fra terms\.yaml$/],
    ['in a heading', '## Om [plass](ord:plass)', /«plass» i en overskrift; forventet .* i løpende tekst/],
    ['in a heading as a tag', '<h2>[plass](ord:plass)</h2>', /«plass» i en overskrift/],
    ['in a link', '<a href="https://a.no">[plass](ord:plass)</a>', /«plass» i en lenke/],
    ['in a label', 'Velg **[plass](ord:plass)**.', /«plass» i fet tekst, som er et navn i produktet/],
    ['around a label', '[**Plass**](ord:plass)', /«plass» med annet enn ren tekst/],
    ['without a word', '[](ord:plass)', /«plass» med annet enn ren tekst/],
    [
      'in a text to send',
      '<TextToSend>\n\n[plass](ord:plass)\n\n</TextToSend>',
      /«plass» i en tekst til å sende/,
    ],
    ['in what unfolds', '<details><summary>[plass](ord:plass)</summary>Ja.</details>', /«plass» i en knapp/],
  ])('%s', (_, body, told) => {
    const [error = '', ...others] = errors(`Tekst.\n\n${body}`);
    expect(others).toEqual([]);
    expect(error).toMatch(told);
    expect(error).toMatch(/articles\/en\.mdx:[79]: ord: fant/);
  });

  test('after the eighth of an article', () => {
    const body = `${Array(8).fill('[plass](ord:plass)').join(' ')}\n\n[onsite](ord:onsite)`;
    expect(errors(body)).toEqual([
      expect.stringMatching(/en\.mdx:7: ord: fant 9 merkede ord; forventet høyst 8 i en artikkel$/),
    ]);
  });

  test('in a folder without a list', () => {
    expect(errors('[plass](ord:plass)', { ids: [] })[0]).toMatch(
      /en\.mdx:5: .*mappen ikke har ord i terms\.yaml$/,
    );
  });

  test('in the fields above an article', () => {
    expect(errors('Tekst.', { front: 'title: "[Plass](ord:plass)"' })[0]).toMatch(
      /en\.mdx:2: ord: fant et merket ord i feltene øverst/,
    );
  });

  test('in an option, a question and a help of a tree, and in an exercise', () => {
    const tree = `questions:
  a:
    text: En [plass](ord:plass)?
    options: { 'yes': { label: "[plass](ord:plass)" } }
    help: En [plass](ord:plass).
`;
    const data = { 'tre.yaml': tree, 'ovelse.yaml': 'learn: [En, "[plass](ord:plass)"]' };
    expect(
      errors('Tekst.', { data }).map(
        (error) => /(\w+\.yaml:\d+: [\w.]+): fant et merket ord; forventet/.exec(error)?.[1],
      ),
    ).toEqual([
      'ovelse.yaml:1: learn.1',
      'tre.yaml:3: questions.a.text',
      'tre.yaml:4: questions.a.options.yes.label',
      'tre.yaml:5: questions.a.help',
    ]);
  });
});
