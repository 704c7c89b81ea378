import { expect, test } from 'vitest';
import { aWordDocument, paragraph, point } from './a-word-document.ts';
import { imported, textOf } from './importing.ts';

async function textFrom(...body: string[]): Promise<string> {
  const document = aWordDocument({ body: [paragraph('Slik gjør du', 'Tittel'), ...body].join('') });
  const { articles } = await imported({ 'rutine.docx': document });
  return textOf(articles['slik-gjor-du'] ?? '');
}
const step = (text: string, list = 1, level = 0) => point(text, { numbered: true, list, level });

test('a list that goes on after a paragraph in Word goes on in the article, with the paragraph in its step', async () => {
  expect(
    await textFrom(step('En.'), step('To.'), paragraph('Vent litt.'), step('Tre.'), step('Fire.')),
  ).toBe(`1. En.

2. To.

   Vent litt.

3. Tre.

4. Fire.
`);
});

test('another list begins at 1, and an item below counts as none', async () => {
  expect(
    await textFrom(
      step('En.'),
      step('Under.', 1, 1),
      paragraph('Noe annet:'),
      step('Ny en.', 3),
      paragraph('Mer.'),
      step('Ny to.', 3),
    ),
  ).toBe(`1. En.
   1. Under.

Noe annet:

1. Ny en.

   Mer.

2. Ny to.
`);
});

test('a point without text is left out, and no mark is left in headings, points or titles', async () => {
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const document = aWordDocument({
    body: [
      paragraph('Tittelen', 'Tittel', numbered),
      paragraph('Første del', 'Overskrift1', numbered),
      step('En.'),
      paragraph('<w:r></w:r>', 'Listeavsnitt', numbered),
      point('Et punkt.'),
    ].join(''),
  });
  const { articles } = await imported({ 'rutine.docx': document });
  const article = articles.tittelen ?? '';
  expect(article).toContain('title: "Tittelen"\n');
  expect(textOf(article)).toBe('## Første del\n\n1. En.\n\n- Et punkt.\n');
});
