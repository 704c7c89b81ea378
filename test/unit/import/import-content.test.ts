import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { importContent } from '../../../src/import/import-content.ts';
import { aContentFolder } from '../editing/content-folder/a-content-folder.ts';
import { aPage, aSource, imported, TODAY, textOf } from './importing.ts';

const snapshot = (folder: string) =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]),
  );

test('a second run changes nothing, says what stands there, and brings what is new', async () => {
  const source = aSource({
    'a.html': aPage('<h1>A</h1><p>Tekst.</p>'),
    'b.html': aPage('<h1>B</h1><p><a href="a.html">a</a></p>'),
  });
  const { folder } = await imported(source);
  const article = path.join(folder, 'articles/importert/a.md');
  fs.appendFileSync(article, 'Rettet for hånd.\n');
  const before = snapshot(folder);
  const again = await imported(source, { folder });
  expect(snapshot(folder)).toEqual(before);
  expect(again.report).toContain('Ingenting er endret');
  expect(again.report).toContain(
    '«a.html»: Artikkelen «a» finnes. Hvis du vil ha den fra kilden, sletter du',
  );
  expect(again.isWhole).toBe(true);

  fs.writeFileSync(path.join(source, 'c.html'), aPage('<h1>C</h1><p><a href="b.html">b</a></p>'));
  const third = await imported(source, { folder });
  expect(snapshot(folder)).toMatchObject(before);
  expect(textOf(third.articles.c)).toBe('[b](artikkel:b)\n');
  expect(fs.existsSync(path.join(folder, 'importrapport-2.md'))).toBe(true);
  const told = checkContent(folder, { base: '/', isOwn: false, today: '2026-11-26' });
  expect(told.filter(({ file }) => file.includes('importrapport'))).toEqual([]);
});

test('a trial writes nothing, and tells the same', async () => {
  const folder = aContentFolder({
    'categories.yaml': '- { id: hylle, title: Hylle, description: En hylle. }\n',
  });
  const before = snapshot(folder);
  const { report } = await imported(
    { 'a.html': aPage('<h1>A</h1><img src="https://x.no/a.png">') },
    { folder, isTrial: true },
  );
  expect(snapshot(folder)).toEqual(before);
  expect(report).toContain('En prøve: 1 artikkel ville blitt laget');
  expect(report).toContain('ble ikke hentet');
});

test('articles are drafts unless somebody asks for them at once', async () => {
  const files = { 'a.html': aPage('<h1>A</h1><p>Tekst.</p>') };
  expect((await imported(files)).articles.a).toContain('draft: true');
  const published = await imported(files, { isDraft: false });
  expect(published.articles.a).not.toContain('draft');
  expect(published.problems).toEqual([]);
});

test('two of one name get names of their own, and none takes an old address', async () => {
  const page = (title: string) => aPage(`<h1>${title}</h1><p>Tekst.</p>`);
  const { articles, problems } = await imported(
    {
      'a/side.html': page('En'),
      'b/side.html': page('To'),
      'c/side/index.html': page('Tre'),
      'gammel.html': page('Fire'),
    },
    {
      content: {
        'articles/ny.md':
          '---\ntitle: Ny\ndescription: Ny.\ncategory: hylle\nupdated: 2026-11-24\naliases: [gammel]\n---\n\nTekst.\n',
      },
    },
  );
  expect(Object.keys(articles)).toEqual(['b-side', 'c-side', 'gammel-2', 'side']);
  expect(problems).toEqual([]);
});

test('the theme is the folder or section that is one, and otherwise the first, which is told', async () => {
  const page = aPage('<h1>A</h1><p>Tekst.</p>');
  const themes =
    '- { id: a, title: Den første, description: En. }\n- { id: b, title: Brukere og tilgang, description: To. }\n';
  const { articles, report } = await imported(
    { 'Brukere og tilgang/under/a.html': page, 'Annet/b.html': page },
    {
      content: {
        'categories.yaml': themes,
        'articles/en.md':
          '---\ntitle: En\ndescription: En.\ncategory: a\nupdated: 2026-11-24\n---\n\nTekst.\n',
      },
    },
  );
  expect(articles.a).toContain('category: b\n');
  expect(articles.b).toContain('category: a\n');
  expect(report).toContain('har fått «Den første»');
  expect(report).toContain('- [ ] Fra «Annet»: b\n');
});

test.each([
  ['a folder without articles', { 'bilde.png': 'x' }, 'fant ingen artikler i mappen'],
  ['a folder of texts that are not read', { 'a.pdf': 'x', 'b.odt': 'x' }, '«a.pdf»: Hvis den skal med'],
])('%s is told', async (_, files, told) => {
  const { report, isWhole } = await imported(files as Record<string, string>);
  expect(report).toContain(told);
  expect(report).toContain(
    'forventet Word (.docx), HTML (.html), Markdown (.md, .mdx) eller en eksport fra Zendesk (.json)',
  );
  expect(isWhole).toBe(false);
});

test('a source that is not there is told, and so is a file of another kind', async () => {
  expect((await imported('/finnes/ikke')).report).toContain('fant ingen fil eller mappe med det navnet');
  const folder = aSource({ 'a.txt': 'x' });
  expect((await imported(path.join(folder, 'a.txt'))).report).toContain('fant en fil som ikke blir lest');
});

test('a single file takes the pictures beside it', async () => {
  const png = fs.readFileSync('test/fixtures/everything/articles/liten.png');
  const folder = aSource({
    'a.html': aPage('<h1>A</h1><img src="b.png" alt="B">'),
    'b.png': png,
    'c.html': aPage('<h1>C</h1>'),
  });
  const { files } = await imported(path.join(folder, 'a.html'));
  expect(files).toEqual(['a-1.png', 'a.md']);
});

test('a content folder without themes is told', async () => {
  const options = {
    named: 'a',
    today: TODAY,
    isDraft: true,
    isTrial: false,
    source: aSource({ 'a.html': '<p>A</p>' }),
  };
  await expect(importContent({ ...options, folder: aContentFolder({ 'a.txt': '' }) })).rejects.toThrow(
    'fant ikke categories.yaml; forventet en mappe med innhold',
  );
  await expect(
    importContent({ ...options, folder: aContentFolder({ 'categories.yaml': '- id: [' }) }),
  ).rejects.toThrow('fant temaer som ikke kan leses; forventet id, title og description');
});

test('a folder with the name of a file is passed over', async () => {
  const source = aSource({ 'a.html': aPage('<h1>A</h1><p>Tekst.</p>') });
  fs.mkdirSync(path.join(source, 'c.html'));
  const { articles, isWhole } = await imported(source);
  expect(Object.keys(articles)).toEqual(['a']);
  expect(isWhole).toBe(true);
});

test('a link to a file or a folder is not followed, and told', async () => {
  const source = aSource({ 'a.html': aPage('<h1>A</h1><p>Tekst.</p>') });
  fs.symlinkSync('b.html', path.join(source, 'b.html'));
  fs.symlinkSync('..', path.join(source, 'ut'));
  const { articles, isWhole, report } = await imported(source);
  expect(Object.keys(articles)).toEqual(['a']);
  expect(isWhole).toBe(false);
  for (const name of ['b.html', 'ut']) expect(report).toContain(`«${name}»: fant en snarvei`);
});

test('no article gets a name that Windows or the help center has taken', async () => {
  const { articles } = await imported({
    'con.html': aPage('<h1>CON</h1><p>Tekst.</p>'),
    'index.md': '# Index\n\nTekst.\n',
  });
  expect(Object.keys(articles).toSorted()).toEqual(['om-con', 'om-index']);
});

test('a folder that cannot be written is told, in one sentence', async () => {
  const folder = aContentFolder({
    'categories.yaml': '- { id: hylle, title: Hylle, description: En hylle. }\n',
    'articles/importert': 'en fil',
  });
  await expect(imported({ 'a.html': aPage('<h1>A</h1><p>Tekst.</p>') }, { folder })).rejects.toThrow(
    /articles\/importert: fant en mappe som ikke kan skrives i .*; forventet en mappe som du har tilgang til$/,
  );
});

test('an old address is none where an article stands now', async () => {
  const { articles, problems } = await imported({
    'a.html': aPage('<h1>A</h1><p>Tekst.</p>', '<link rel="canonical" href="https://firma.no/en">'),
    'b.html': aPage('<h1>B</h1><p>Tekst.</p>', '<link rel="canonical" href="https://firma.no/a">'),
    'c.html': aPage('<h1>C</h1><p>Tekst.</p>', '<link rel="canonical" href="https://firma.no/d/">'),
  });
  expect(Object.values(articles).map((text) => /aliases:\n {2}- "(.*)"/.exec(text)?.[1])).toEqual([
    undefined,
    undefined,
    'd',
  ]);
  expect(problems).toEqual([]);
});
