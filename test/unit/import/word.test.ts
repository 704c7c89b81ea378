import fs from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { aWordDocument, paragraph, picture, point, run, table } from './a-word-document.ts';
import { imported, textOf } from './importing.ts';

const png = fs.readFileSync('test/fixtures/everything/articles/liten.png');

test('a Word document becomes an article with its parts in place', async () => {
  const document = aWordDocument({
    modified: '2025-03-04T10:00:00Z',
    pictures: { 'bilde.png': png },
    links: { l1: 'https://firma.no/side' },
    footnotes: ['Bare på egen server.'],
    body: [
      paragraph('Slik aktiverer du lisensen', 'Tittel'),
      paragraph(
        `${run('Klikk på ')}${run('Akti', '<w:b/>')}${run('ver ', '<w:b/>')}${run('når {kunde} er klar')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('.')}`,
      ),
      paragraph(
        '<w:bookmarkStart w:id="1" w:name="_Toc1"/><w:r><w:t>Før du begynner</w:t></w:r>',
        'Overskrift1',
      ),
      point('Åpne Lisenser.', { numbered: true }),
      point('Se på raden.', { numbered: true, level: 1 }),
      paragraph(picture('p1', 'Fanen Status')),
      point('Velg Aktiver.', { numbered: true }),
      point('Et punkt.'),
      point('Under punktet.', { level: 1 }),
      paragraph('Dypere', 'Overskrift3'),
      paragraph(`<w:hyperlink r:id="l1">${run('firmaet')}</w:hyperlink>`),
      paragraph(`<w:hyperlink w:anchor="_Toc1">${run('opp')}</w:hyperlink>`),
      table([
        ['Plan', 'Antall'],
        ['Sales', '2'],
      ]),
    ].join(''),
  });
  const { articles, files, problems } = await imported({ 'Kopi av rutine (2).docx': document });
  expect(files).toEqual(['slik-aktiverer-du-lisensen-1.png', 'slik-aktiverer-du-lisensen.md']);
  const article = articles['slik-aktiverer-du-lisensen'] ?? '';
  expect(article).toContain('title: "Slik aktiverer du lisensen"\n');
  expect(article).toContain('description: "Klikk på Aktiver når {kunde} er klar."\n');
  expect(article).toContain('updated: 2025-03-04\n');
  expect(textOf(article)).toBe(`Klikk på **Aktiver** når {kunde} er klar[^1].

## Før du begynner

1. Åpne Lisenser.

   1. Se på raden.

   ![Fanen Status](./slik-aktiverer-du-lisensen-1.png)

2. Velg Aktiver.

- Et punkt.
  - Under punktet.

### Dypere

[firmaet](https://firma.no/side)

[opp](#før-du-begynner)

| Plan | Antall |
| - | - |
| Sales | 2 |

[^1]: Bare på egen server.
`);
  expect(problems).toEqual([]);
});

test('without a title, the first heading is one, and a person is asked', async () => {
  const body = `${paragraph('Innledning', 'Overskrift1')}${paragraph('Tekst.')}${paragraph('Mer', 'Overskrift1')}`;
  const { articles, report } = await imported({ 'a.docx': aWordDocument({ body }) });
  expect(articles.innledning).toContain('## Mer');
  expect(report).toContain('Den første ble tittelen');
});

test('a picture that no browser shows is named, and so is what a program wrote for one', async () => {
  const document = aWordDocument({
    pictures: { 'figur.emf': new Uint8Array([1, 0, 0, 0]), 'bilde.png': png },
    body: `${paragraph('Tekst.')}${paragraph(picture('p1', 'En figur'))}${paragraph(
      picture('p2', 'Et skjermbilde. Automatisk generert beskrivelse'),
    )}`,
  });
  const { articles, report, problems } = await imported({ 'a.docx': document });
  expect(articles.a).toContain('Bilde som mangler: En figur');
  expect(articles.a).toContain('![Et skjermbilde](./a-1.png)');
  expect(report).toContain('av et slag som nettlesere ikke viser');
  expect(report).toContain('en tekst som et program har laget');
  expect(problems).toEqual([]);
});

test('numbers written by hand stay as they are, and are told', async () => {
  const of = (body: string) => imported({ 'a.docx': aWordDocument({ body }) });
  const { articles, report } = await of(`${paragraph('1. En')}${paragraph('2. To')}`);
  expect(textOf(articles.a)).toBe('1\\. En\n\n2\\. To\n');
  expect(report).toContain('Avsnitt med tall foran');
  const other = await of(`${paragraph('1. mai er en fridag.')}${paragraph('17. mai også.')}`);
  expect(other.report).not.toContain('Avsnitt med tall foran');
});

test.each([
  ['nothing of the kind', strToU8('ikke en zip'), 'fant noe annet enn et Word-dokument'],
  ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'fant noe annet enn et Word-dokument'],
  ['an older format', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'låst med passord'],
  ['a broken document', zipSync({ 'word/document.xml': strToU8('<w:document>') }), 'ødelagt'],
  [
    'a text that fills the memory',
    zipSync({ 'word/document.xml': new Uint8Array(50_000_001) }, { level: 1 }),
    'for stort når det er pakket ut',
  ],
])('%s is told, and the rest is moved', async (_, bytes, told) => {
  const { report, articles, isWhole } = await imported({
    'feil.docx': bytes,
    'rett.docx': aWordDocument({ body: paragraph('Tekst.') }),
  });
  expect(report).toMatch(new RegExp(`«feil.docx»: .*${told}.*; forventet et Word-dokument`));
  expect(Object.keys(articles)).toEqual(['rett']);
  expect(isWhole).toBe(false);
});
