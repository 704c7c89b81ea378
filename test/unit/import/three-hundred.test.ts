import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { anArticle } from '../../build/content-build.ts';
import { BESIDE, MISTAKES, type Mistake } from '../check/mistakes.ts';
import { aContentFolder } from '../editing/content-folder/a-content-folder.ts';
import { aPage, imported, TODAY } from './importing.ts';

const COUNT = 300;
const name = (i: number) => `artikkel-nummer-${i % COUNT}`;

/** An article as a support team has them: half in HTML, half in Markdown, each with links to two others. */
function source(i: number): [file: string, text: string] {
  const [next, far] = [name(i + 1), name(i * 7 + 3)];
  const ending = (slug: string) => (Number(slug.split('-').at(-1)) % 2 ? 'md' : 'html');
  if (i % 2)
    return [
      `b/${name(i)}.md`,
      `---\ntitle: Spørsmål ${i}\ndate: 2026-10-01\n---\n\nSvaret er {${i}}. Se [neste](../a/${next}.${ending(next)}).\n\n## Slik gjør du ${i}\n\n1. Åpne **Lisenser**.\n\n   Vent på <svar>.\n2. Velg \`{plan}\`.\n\n| Plan | Pris |\n|---|--:|\n| En | 1 \\| 2 |\n\nTil slutt ser du [nr. to](../${ending(far) === 'md' ? 'b' : 'a'}/${far}.${ending(far)}#slik).\n`,
    ];
  return [
    `a/${name(i)}.html`,
    aPage(
      `<h1>Spørsmål ${i}</h1><p>Svaret er {${i}}. Se <a href="../b/${next}.${ending(next)}">neste</a>.</p><h3 id="slik">Slik gjør du ${i}</h3><ol><li>Åpne <b>Lisenser</b>.</li></ol><p><img src="../skjerm.svg" alt="Skjermen ${i}"></p><ol><li>Velg &lt;plan&gt;.</li></ol><table><tr><th>Plan</th></tr><tr><td>En<ul><li>to</li></ul></td></tr></table><p>Til slutt ser du <a href="../${ending(far) === 'md' ? 'b' : 'a'}/${far}.${ending(far)}#slik">nr. to</a>.</p>`,
      '<meta name="last-modified" content="2026-10-01">',
    ),
  ];
}

/** Mistakes in the fields or the text of a Markdown article. */
const KINDS = MISTAKES.filter(
  ({ broken: [file, text], code }) =>
    file.endsWith('.md') && text.startsWith('---') && !/^(file-|same-address|no-text)/.test(code),
);
const SOUND = anArticle().split('\n');

/** An imported article with a mistake added: its fields replace the article's, its text follows the article's. */
function withMistake(article: string, { broken: [, text] }: Mistake): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
  const wrong = front
    .split('\n')
    .filter((line) => !SOUND.includes(line) && !line.startsWith('title: Tittel '));
  const key = /^(\w+):/.exec(wrong[0] ?? '')?.[1];
  const bare = key ? article.replace(new RegExp(`^${key}:.*\\n(?:  - .*\\n)*`, 'm'), '') : article;
  const field = wrong.length ? bare.replace(/^---\n/, () => `---\n${wrong.join('\n')}\n`) : bare;
  return body.trim() === 'Tekst.' ? field : `${field}\n${body}`;
}

test('three hundred imported articles have nothing wrong; a hundred mistakes in them are all told in one run', async () => {
  const content = {
    ...BESIDE,
    ...Object.fromEntries(
      Object.entries(BESIDE)
        .filter(([file]) => /^articles\/.*\.(?!md)\w+$/.test(file))
        .map(([file, bytes]) => [file.replace('articles/', 'articles/importert/'), bytes]),
    ),
  };
  const folder = aContentFolder(content);
  const files = Object.fromEntries(Array.from({ length: COUNT }, (_, i) => source(i)));
  const { articles, problems, report, isWhole } = await imported(
    { ...files, 'skjerm.svg': BESIDE['articles/bilde.svg'] ?? '' },
    { folder, isDraft: false },
  );
  expect(Object.keys(articles)).toHaveLength(COUNT);
  expect(isWhole).toBe(true);
  expect(problems).toEqual([]);
  expect(report).toContain('Laget 300 artikler');

  expect(KINDS.length).toBeGreaterThan(50);
  const planted = Array.from({ length: 100 }, (_, i) => {
    const mistake = KINDS[i % KINDS.length] as Mistake;
    const slug = name(i * 3);
    const file = path.join(folder, 'articles/importert', `${slug}.md`);
    fs.writeFileSync(file, withMistake(articles[slug] ?? '', mistake));
    return `${slug} ${mistake.code}`;
  });
  const told = checkContent(folder, { base: '/', isOwn: false, today: TODAY })
    .filter(({ file }) => file !== 'src/site.ts')
    .map(({ file, code }) => `${path.parse(file).name} ${code}`);
  expect(told.toSorted()).toEqual(planted.toSorted());
  expect(new Set(planted).size).toBe(100);
});
