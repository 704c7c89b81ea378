import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anArticle, aTree, build, type Files, SMALLEST } from './content-build.ts';

/** The real exercise, without what leads to articles. */
const EXERCISE = fs
  .readFileSync('content/simulations/fjern-overflodige-lisenser.yaml', 'utf8')
  .replace(/^(article|refusalArticle|next):.*\n/gm, '')
  .replace(/\[([^\]]*)\]\(artikkel:[^)]*\)/g, '$1');

/** A list of labels with one label. */
const LABELS = '- { norwegian: Lisenser, english: Licences, source: bilde, sure: confirmed }\n';

/** A fault, its folder, and what the editor must be told: file, field, what was found, what is expected. */
const CASES: [string, Files, string[]][] = [
  [
    'an article without a description',
    { 'articles/to.md': anArticle({ description: undefined }) },
    ['to.md:2', 'description', 'mangler', 'forventet'],
  ],
  [
    'a shelf that does not exist',
    { 'articles/to.md': anArticle({ category: 'loft' }) },
    ['to.md', 'category', '«loft»', 'tema'],
  ],
  [
    'a theme with an exercise that does not exist, and one with a step of a tree',
    {
      'categories.yaml':
        '- id: hylle\n  title: Hylle\n  description: Alt.\n  tools: [ovelse:en, feilsoking:tre/first]\n',
      'troubleshooters/tre.yaml': aTree('second'),
    },
    [
      'categories.yaml:4',
      'hylle: tools.0',
      '«ovelse:en»',
      'tools.1',
      '«feilsoking:tre/first»',
      'verktoy:lisensplan',
    ],
  ],
  [
    'a brace that is never closed',
    { 'articles/to.mdx': anArticle({}, 'Skriv {navn i feltet.') },
    ['to.mdx:8', '{'],
  ],
  ['a list of words that is no list', { 'vocabulary.yaml': 'lisens: [' }, ['vocabulary.yaml']],
  [
    'a tree whose option leads nowhere',
    { 'troubleshooters/tre.yaml': aTree('nowhere') },
    ['tre.yaml', 'questions.first.options.yes.next', '«nowhere»', 'first, second, end'],
  ],
  [
    'links to an article and to a heading that do not exist',
    { 'articles/to.md': anArticle({}, 'Se [her](artikkel:enn) og [der](artikkel:en#dell).') },
    ['to.md:8', 'artikkel:enn', '«artikkel:en»', 'dell', '«artikkel:en#del»'],
  ],
  [
    'a figure of a moment that does not exist',
    {
      'articles/to.mdx': anArticle({}, '<LicenceFigure scenario="ovelse" moment="snart" />'),
      'simulations/ovelse.yaml': EXERCISE,
    },
    ['«snart»', 'aktiver'],
  ],
  [
    'an exercise whose way does not lead to the end',
    { 'simulations/ovelse.yaml': EXERCISE.replace('  - finish\n', '') },
    ['ovelse.yaml', 'way', 'ender før'],
  ],
  [
    'an exercise that names an article that does not exist',
    { 'simulations/ovelse.yaml': `${EXERCISE}\nrefusalArticle: enn\n` },
    ['ovelse.yaml', 'refusalArticle', '«enn»', '«en»'],
  ],
  [
    'an exercise that leads on to one that does not exist',
    { 'simulations/ovelse.yaml': `${EXERCISE}\nnext: ovelse:ovelsen\n` },
    ['ovelse.yaml', 'next', '«ovelse:ovelsen»', '«ovelse:ovelse»'],
  ],
  [
    'a script of its own',
    { 'articles/to.md': anArticle({}, 'Les.\n\n<script>alert(1)</script>') },
    ['to.md:10', '«<script>»'],
  ],
  [
    'words that are not explained, and words marked where no button can stand',
    {
      'terms.yaml': '- { id: plass, term: plass, meaning: Et sted. }\n',
      'articles/to.mdx': anArticle(
        {},
        '## [En](ord:plass)\n\n[To](ord:plas), **[Tre](ord:plass)** og <a href="/om/">[fire](ord:plass)</a>.',
      ),
      'articles/tre.md': anArticle({}, Array(9).fill('[plass](ord:plass)').join('\n\n')),
      'troubleshooters/tre.yaml': aTree('second').replace('label: Ja', 'label: "[Ja](ord:plass)"'),
      'simulations/ovelse.yaml': EXERCISE.replace(/^learn:/m, 'x: "[plass](ord:plass)"\nlearn:'),
    },
    [
      'to.mdx:8: ord: fant «plass» i en overskrift',
      'to.mdx:10: ord: fant «plas»; forventet en id fra terms.yaml; mente du «plass»?',
      'to.mdx:10: ord: fant «plass» i fet tekst',
      'to.mdx:10: ord: fant «plass» i en lenke; forventet «[ordet](ord:id)» i løpende tekst',
      'tre.md:24: ord: fant 9 merkede ord; forventet høyst 8',
      'questions.first.options.yes.label: fant et merket ord',
      'x: fant et merket ord',
    ],
  ],
  [
    'labels of the product: almost a name, its English one, both by hand, and one in a tree',
    {
      'labels.yaml': LABELS,
      'articles/to.md': anArticle(
        {},
        'Åpne **Lisensser**.\n\nÅpne **Licences**.\n\nÅpne **Lisenser** (Licences).',
      ),
      'troubleshooters/tre.yaml': aTree('end').replace('Gå hjem.', 'Åpne **lisenser**.'),
    },
    [
      'to.md:8: fet tekst: fant «Lisensser»; forventet «Lisenser»',
      'to.md:10: fet tekst: fant «Licences»; forventet «Lisenser»',
      'to.md:12: fet tekst: fant «(Licences)»',
      'outcomes.end.steps.0: fet tekst: fant «lisenser»; forventet «Lisenser»',
    ],
  ],
  [
    'a list of labels with one that has no source, and one of an unknown degree',
    {
      'labels.yaml': `${LABELS}- { norwegian: Om, sure: confirmed }\n- { norwegian: Hjelp, source: bilde, sure: kanskje }\n`,
    },
    ['labels.yaml', '1.source', 'mangler', '2.sure', '«kanskje»'],
  ],
  [
    'a list of labels with a name twice',
    { 'labels.yaml': `${LABELS}${LABELS}` },
    ['labels.yaml', '«Lisenser» to ganger'],
  ],
  ['a component that does not exist', { 'articles/to.mdx': anArticle({}, '<Figur />') }, ['Figur']],
];

describe('wrong content fails the build, and the editor is told', () => {
  test.each(CASES)('%s', async (_, files, told) => {
    const { built, output } = await build({ ...SMALLEST, ...files });
    expect(built).toBe(false);
    for (const part of told) expect(output).toContain(part);
    expect(output).not.toMatch(/Stack trace|^\s+at /m);
  });
});

describe('a folder with nothing but articles and shelves', () => {
  test('builds, with an index, and without troubleshooters or exercises', async () => {
    const { built, output, out } = await build(SMALLEST);
    expect(output).toContain('Complete!');
    expect(built).toBe(true);
    const page = fs.readFileSync(`${out}/artikler/en/index.html`, 'utf8');
    expect(page).toContain('Den ene');
    expect(fs.existsSync(`${out}/pagefind/ranking/main.json`)).toBe(true);
    const front = fs.readFileSync(`${out}/index.html`, 'utf8');
    expect(front).not.toMatch(/href="\/ovelser\/|class="(miniature|start-card)|with-exercises"/);
    expect(front).toContain('href="/verktoy/lisensplan/"');
  });
});
