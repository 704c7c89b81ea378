import { describe, expect, test } from 'vitest';
import { misspeltWords } from '../../../src/check/text/misspelt.ts';
import { passagesOfArticle } from '../../../src/check/text/passages-of-article.ts';
import { passagesOfYaml } from '../../../src/check/text/passages-of-yaml.ts';
import { lix, sentencesOf, wordsOf } from '../../../src/check/text/readability.ts';
import { unknownWords } from '../../../src/check/text/spelling.ts';
import { hardArticles, wordingFaults } from '../../../src/check/text/wording-faults.ts';
import { passagesOfCode } from '../../lint/text/passages-of-code.ts';

const texts = (passages: { line: number; text: string }[]) => passages.map(({ line, text }) => [line, text]);

describe('texts are found, with their lines,', () => {
  test('in an article: without code, what customers ask, and addresses', () => {
    const source = [
      '---',
      'title: En tittel her',
      'asked: [hvaffor no]',
      '---',
      '',
      'Klikk på **Lagre** og les [mer](artikkel:en), `eller kode`.',
      '',
      '- Ett punkt',
      '',
      '  Med et avsnitt',
      '',
      '<Callout title="Pass på dette">',
      '',
      'Inni.',
      '',
      '</Callout>',
    ].join('\n');
    expect(texts(passagesOfArticle('en.mdx', source))).toEqual([
      [2, 'En tittel her'],
      [6, 'Klikk på Lagre og les mer, .'],
      [8, 'Ett punkt'],
      [10, 'Med et avsnitt'],
      [12, 'Pass på dette'],
      [14, 'Inni.'],
    ]);
  });

  test.each(['en.md', 'en.mdx'])('in %s with a footnote: what its editor wrote alone', (file) => {
    const source = '---\ntitle: En tittel her\n---\n\nI avtalen[^1].\n\n[^1]: Se bestillingen.\n';
    expect(texts(passagesOfArticle(file, source))).toEqual([
      [2, 'En tittel her'],
      [5, 'I avtalen.'],
      [7, 'Se bestillingen.'],
    ]);
  });

  test('in Markdown, where braces and signs of less mean themselves', () => {
    const source = '---\ntitle: En tittel her\n---\n\nHer står {navn og 1 < 2.\n';
    expect(texts(passagesOfArticle('en.md', source))).toEqual([
      [2, 'En tittel her'],
      [5, 'Her står {navn og 1 < 2.'],
    ]);
  });

  test('in YAML: sentences, and not ids, addresses or single words', () => {
    const source = 'id: en to\ntext: >-\n  Klikk på **Lagre**\n  og [les](artikkel:en).\nlabel: Ja\n';
    expect(texts(passagesOfYaml('tre.yaml', source))).toEqual([[2, 'Klikk på Lagre og les.']]);
  });

  test('in code: Norwegian ones, and not what developers read', () => {
    const source = [
      'throw new Error("The file has no pages.");',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: code to be read
      'const told = `Fant ${count} sider som ikke finnes.`;',
      'const view = <p class="stor og fin">Du er <b>her</b> nå</p>;',
    ].join('\n');
    expect(texts(passagesOfCode('a.tsx', source))).toEqual([
      [2, 'Fant … sider som ikke finnes.'],
      [3, 'Du er her nå'],
    ]);
  });

  test('in an Astro page', () => {
    const source = '---\nconst a = 1;\n---\n\n<p class="lead">Dette er ikke borte.</p>\n';
    expect(texts(passagesOfCode('a.astro', source))).toEqual([[5, 'Dette er ikke borte.']]);
  });
});

describe('a text is measured', () => {
  test('by its sentences and words', () => {
    expect(sentencesOf('Dette er én. Er dette to? Ja: Tre og 4.')).toHaveLength(4);
    expect(wordsOf('Kunde-ID-en er 12345, «sant»')).toEqual(['Kunde-ID-en', 'er', '12345', 'sant']);
  });

  test('by LIX: words a sentence and the share of long ones', () => {
    expect(lix(['Katten sov. Hunden gikk ut nå.'])).toBe(3);
    expect(lix(['Installasjonen oppdateres.'])).toBe(102);
    expect(lix([])).toBe(0);
  });
});

describe('an editor is told', () => {
  const told = (text: string, labels: string[] = []) =>
    wordingFaults([{ file: 'a.mdx', line: 3, text, labels }]).map(
      ({ found, expected }) => `${found}; ${expected}`,
    );

  test('of a sentence of more than thirty words', () => {
    expect(told(`${'ord '.repeat(30).trim()}.`)).toEqual([]);
    expect(told(`${'ord '.repeat(31).trim()}.`)).toEqual([expect.stringContaining('31 ord')]);
  });

  test('of a word that we avoid, and what to write instead', () => {
    expect(told('Gå til neste trinn.')).toEqual([expect.stringMatching(/«trinn».*steg/)]);
    expect(told('Vi prøver oss fram. Framtiden er lys.')).toHaveLength(1);
  });

  test.each([
    ['Gjør alt på én gang.', 'samtidig'],
    ['Gå inn med en gang.', 'straks'],
    ['Listen er ikke hel.', 'fullstendig'],
    ['Hvis de er ulike, logger du av.', 'logge ut'],
  ])('of what one word says: %s', (text, instead) => {
    expect(told(text)).toEqual([expect.stringContaining(instead)]);
  });

  test.each([
    'Den finner feilene, og sier hvordan du retter dem.',
    'Vent litt. Hun åpner siden, og leser nøye.',
  ])('of a comma between two verbs with one subject: %s', (text) => {
    expect(told(text)).toEqual([expect.stringContaining('uten komma')]);
  });

  test.each([
    ['a subordinate clause ends before it', 'Den som ser meldingen, og kan svare, gjør det.'],
    ['one ends in the middle', 'Systemet spør om byttet er tillatt, og henter lisensen.'],
    ['one begins without a word of its own', 'Hun mister det planen gir, og kan bli stengt ute.'],
    ['the subject comes after the verb', 'Vent litt, og har du tid, leser du mer.'],
    ['somebody else does the other thing', 'Du sender den, og support svarer.'],
    ['one is told to do both', 'Gå til brukerne, og velg én.'],
  ])('of no comma that belongs there, since %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('nothing of the product’s own names, and of English behind them', () => {
    expect(told('Klikk på Siste pålogging (Last pop-up) nå.', ['Siste pålogging'])).toEqual([]);
  });

  test('of an article that is hard to read', () => {
    const hard = [
      { file: 'a.mdx', line: 1, text: 'Brukerlisensinstallasjonsveiledningen foreligger.', labels: [] },
    ];
    expect(hardArticles(new Map([['a.mdx', hard]]))).toEqual([
      expect.objectContaining({ code: 'hard-to-read', file: 'a.mdx', found: expect.stringContaining('LIX') }),
    ]);
  });

  test('of misspelt words, with what was perhaps meant, and not of compounds', async () => {
    const unknown = await unknownWords(['Lisensmeldingen står på skjremen.', 'SuperOffice CRM'], {
      english: false,
    });
    expect([...unknown.keys()]).toEqual(['skjremen']);
    expect(unknown.get('skjremen')).toContain('skjermen');
  });

  test('of a word that is misspelt in many places once, with the others', async () => {
    const at = (file: string, line: number) => ({ file, line, text: 'Se på skjremen.', labels: [] });
    const told = await misspeltWords([at('en.md', 3), at('en.md', 3), at('en.md', 9), at('to.md', 2)], {
      english: false,
    });
    expect(told).toMatchObject([
      { file: 'en.md', line: 3, found: 'fant «skjremen», også på linje 3, linje 9 og to.md:2' },
    ]);
    const many = Array.from({ length: 12 }, (_, i) => at('en.md', i + 1));
    expect((await misspeltWords(many, { english: false }))[0]?.found).toMatch(/linje 9 og 3 steder til$/);
  });
});
