import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { UNFINISHED } from '../../src/integrations/out-folder.ts';
import { anArticle, build, type Files, SMALLEST } from './content-build.ts';

const TREE = `title: Tre
description: Et tre på sjøen.
start: first
questions:
  first:
    slug: forst
    text: |
      Står båten
      på sjøen?
    options:
      'yes': { label: Ja, next: end }
      'no': { label: Nei, next: end }
outcomes:
  end:
    slug: slutt
    title: Slutt
    summary: Det var **det**.
    appliesWhen: du er på sjøen.
    steps: ['Les [om å seile](artikkel:to#på-sjøen).']
    actions: [{ kind: article, to: 'artikkel:to#innhold', label: Les mer }]
`;

const FILES: Files = {
  ...SMALLEST,
  'articles/to.mdx': anArticle(
    { title: 'Den andre om å seile', related: '[en]' },
    `Se [innholdet](#innhold), [mer](artikkel:to#mer-informasjon) og [sjøen](artikkel:to#på-sjøen).

<Callout title="Husk vesten på sjøen">
Ta den på.
</Callout>

## Innhold

Første
linje.

## Mer informasjon

\`\`\`
a

b
\`\`\`

## På sjøen

Slutt.`,
  ),
  'troubleshooters/tre.yaml': TREE,
  'vocabulary.yaml': '- group: Sjø\n  words:\n    sjøen: [havet, på vannet]\n',
};

/** As Windows saves a text, with a byte order mark and decomposed letters as in file names on a Mac. */
const otherwise = (text: string) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`;

/** The contents of a folder, by path. */
function read(folder: string): Map<string, string> {
  return new Map(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      // The editors' page names the files in which the check found something: each build has a folder of its own.
      .map((file) => [
        path.relative(folder, file),
        fs.readFileSync(file, 'latin1').replace(/innhold-\w+\/content/g, 'content'),
      ]),
  );
}

test('the same site is built however the files were saved, and the page’s own ids give way to headings', async () => {
  const variables = { SOURCE_DATE_EPOCH: '1796000000' };
  const plain = await build(FILES, variables);
  const foreign = await build(
    Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, otherwise(text)])),
    variables,
  );
  expect([plain.built, foreign.built], plain.output + foreign.output).toEqual([true, true]);
  const [expected, written] = [read(plain.out), read(foreign.out)];
  expect([...written.keys()]).toEqual([...expected.keys()]);
  for (const [file, text] of expected) expect(written.get(file) === text, file).toBe(true);
  expect(written.has(UNFINISHED)).toBe(false);
  expect(JSON.parse(expected.get('versjon.json') ?? '')).toMatchObject({ built: '2026-11-30T00:53:20.000Z' });

  const page = fs.readFileSync(path.join(foreign.out, 'artikler/to/index.html'), 'utf8');
  expect(page).toMatch(/<h2 id="innhold">Innhold<\/h2>/);
  expect(page).toMatch(/<h2 id="mer-informasjon">Mer informasjon<\/h2>/);
  expect(page).toMatch(/class="skip-link" href="#side:innhold"/);
  expect(page).toMatch(/<main id="side:innhold"/);
  expect(page).toContain('href="#side:mer-informasjon">Mer informasjon</a>');
  expect(page).toContain('<h2 id="side:mer-informasjon">');
  expect(page).toContain('class="callout note"');
  const other = fs.readFileSync(path.join(foreign.out, 'artikler/en/index.html'), 'utf8');
  expect(other).toContain('<main id="innhold"');
});
