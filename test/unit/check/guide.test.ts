import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/check/check-content.ts';
import { jsonSchemas } from '../../../src/check/json-schemas.ts';
import { sentence } from '../../../src/check/report/describe-problems.ts';
import { labelsSchema } from '../../../src/labels/index.ts';
import { vocabularySchema } from '../../../src/search/indexing/vocabulary-schema.ts';

const GUIDE = fs.readFileSync('content/README.md', 'utf8');

/** The code blocks in a language, and the code in the first column of the tables, of a section. */
const blocks = (section: string, language: string) =>
  [...sectionOf(section).matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, code = '']) => code,
  );
const firstColumn = (section: string) =>
  [...sectionOf(section).matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
  );

/** A section of the guide: headings inside code are examples. */
function sectionOf(title: string): string {
  const [, after] = GUIDE.split(`\n## ${title}`);
  if (!after) throw new Error(`The guide has no section «${title}».`);
  const parts = after.split(/(```.*?```)/s);
  const end = parts.findIndex((part, i) => i % 2 === 0 && part.includes('\n## '));
  return [...parts.slice(0, end), parts[end]?.split('\n## ')[0]].join('');
}

/** The names of all fields in a JSON Schema, also of those inside others. */
function fieldsOf(form: unknown): string[] {
  if (typeof form !== 'object' || form === null) return [];
  const { properties = {}, ...rest } = form as { properties?: object };
  const inside = [...Object.values(properties), ...Object.values(rest)].flatMap(fieldsOf);
  return [...new Set([...Object.keys(properties), ...inside])];
}

// The project's own content, with the guide's examples added: they refer to it.
let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guide-'));
  fs.cpSync('content', folder, { recursive: true });
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function problemsWith(article: string): string[] {
  const file = path.join(folder, 'articles', 'fra-guiden.mdx');
  fs.writeFileSync(file, article);
  return checkContent(folder, { base: '/', isOwn: false, today: '2026-11-26' })
    .filter((problem) => problem.file.endsWith('fra-guiden.mdx'))
    .map(sentence);
}

const [first = ''] = blocks('Den første artikkelen', 'mdx');
const withText = (text: string) => first.replace(/(---\n.*?---\n).*/s, `$1\n${text}\n`);

test('the first article of the guide passes the check as it stands', () => {
  expect(first).toContain('title:');
  expect(problemsWith(first)).toEqual([]);
});

test('the fields of the guide are those of an article', () => {
  const [fields = ''] = blocks('Den første artikkelen', 'yaml');
  expect(fields).toContain('reviewEvery:');
  expect(problemsWith(`---\n${fields}---\n\nTekst.\n`)).toEqual([]);
});

test.each([
  ['artikkel.json', 'Den første artikkelen'],
  ['feilsoking.json', 'En feilsøking'],
  ['ovelse.json', 'En øvelse'],
])('each field of %s is explained in the guide', (form, section) => {
  const code = [...sectionOf(section).matchAll(/```.*?```|`[^`]+`/gs)].join(' ');
  // What an exercise shares with articles is named there.
  const shared = form === 'ovelse.json' ? ['aliases', 'reviewed', 'reviewEvery', 'publishFrom'] : [];
  const missing = fieldsOf(JSON.parse(jsonSchemas().get(form) ?? '{}')).filter(
    (field) => !new RegExp(`\\b${field}\\b`).test(code) && !shared.includes(field),
  );
  expect(missing).toEqual([]);
});

test('each link of the guide leads somewhere', () => {
  const links = firstColumn('Lenker');
  expect(links.length).toBeGreaterThan(4);
  expect(problemsWith(withText(links.join('\n\n')))).toEqual([]);
});

test('a link that leads nowhere would be told', () => {
  expect(problemsWith(withText('[tekst](artikkel:finnes-ikke)'))).toHaveLength(1);
});

test('each component of the guide is one, with the fields that it names', () => {
  const named = firstColumn('Deler du kan sette inn').filter((code) => code.startsWith('<'));
  expect(named.length).toBeGreaterThan(4);
  const values: Record<string, string> = {
    Troubleshooter: 'lisensvarsel',
    Exercise: 'fjern-overflodige-lisenser',
    scenario: 'fjern-overflodige-lisenser',
    moment: 'lisenser',
  };
  const filled = named.map((code) =>
    code
      .replace(/^<(\w+) id="…"/, (_, name) => `<${name} id="${values[name]}"`)
      .replace(/(scenario|moment)="…"/g, (_, name) => `${name}="${values[name]}"`)
      .replace('>…<', '>\n\nTekst.\n\n<')
      .replaceAll('…', 'Tekst'),
  );
  expect(problemsWith(withText(filled.join('\n\n')))).toEqual([]);
});

test('the pictures, films and files of the guide are shown when they are there', () => {
  const [examples = ''] = blocks('Bilder, film og filer', 'mdx');
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  const png = fs.readFileSync('test/fixtures/everything/articles/liten.png');
  fs.mkdirSync(path.join(folder, 'media'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'articles', 'status.png'), png);
  fs.writeFileSync(path.join(folder, 'media', 'sjekkliste.pdf'), '%PDF-1.4\n%%EOF\n');
  fs.writeFileSync(path.join(folder, 'media', 'bytte-plan.mp4'), '\0\0\0\x18ftypmp42');
  expect(problemsWith(withText(examples))).toEqual([expect.stringContaining('«bytte-plan.png»')]);
  fs.writeFileSync(path.join(folder, 'media', 'bytte-plan.svg'), picture);
  expect(problemsWith(withText(examples))).toEqual([]);
});

test('the old names of the guide are such, and its labels and words can stand in their files', () => {
  const [aliases = ''] = blocks('Gi noe nytt navn', 'yaml');
  expect(aliases).toContain('#');
  const headings = '## Nytt firmanavn\n\nEn.\n\n## Ny overskrift\n\nTo.';
  expect(problemsWith(withText(headings).replace('---\n', `---\n${aliases}`))).toEqual([]);
  const [labels = ''] = blocks('Navn i produktet', 'yaml');
  expect(labelsSchema.safeParse(parse(labels)).error).toBeUndefined();
  const [words = ''] = blocks('Ord leserne søker med', 'yaml');
  expect(vocabularySchema.safeParse(parse(words)).error).toBeUndefined();
});
