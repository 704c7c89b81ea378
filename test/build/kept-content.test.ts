import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { anArticle, aTree, build, SMALLEST } from './content-build.ts';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path d="M1 1h7v7z"/></svg>';

test('readers get what is published, wherever its file stands, and when it was reviewed', async () => {
  const { built, output, out } = await build(
    {
      ...SMALLEST,
      'articles/lisens/dypt/inne.mdx': anArticle(
        { title: 'Inne', reviewed: '2026-11-25', asked: '[hva er en firkant]', aliases: '[ute]' },
        '<Callout>Husk.</Callout>\n\n![En firkant](./firkant.svg)\n\n[Den ene](artikkel:en)',
      ),
      'articles/lisens/dypt/firkant.svg': PICTURE,
      'articles/utkast.md': anArticle({ title: 'Et utkast', draft: 'true' }),
      'articles/senere.md': anArticle({ title: 'Senere', publishFrom: '2026-12-24' }),
      'articles/glemt.md': anArticle({ title: 'Glemt', updated: '2024-11-24', reviewEvery: '6 måneder' }),
    },
    { SOURCE_DATE_EPOCH: String(Date.parse('2026-12-01') / 1000) },
  );
  expect(built, output).toBe(true);
  const page = (slug: string) => {
    const file = path.join(out, 'artikler', slug, 'index.html');
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  };
  expect(page('inne')).toMatch(/Kontrollert\s<time datetime="2026-11-25">25. november 2026/);
  expect(page('inne')).toContain('href="/artikler/en/"');
  const [, picture = ''] = /<img [^>]*src="\/([^"]*firkant[^"]*)"/.exec(page('inne') ?? '') ?? [];
  expect(fs.existsSync(path.join(out, picture)), picture).toBe(true);
  expect(page('en')).toMatch(/Oppdatert\s<time datetime="2026-11-24">/);
  expect(page('en')).not.toContain('Vi skulle ha kontrollert');
  expect(page('glemt')).toContain('innen 24. mai 2025');
  expect(output).toContain('glemt.md:5');
  expect([page('utkast'), page('senere')]).toEqual([undefined, undefined]);
  for (const file of ['innhold/index.html', 'sitemap-0.xml', 'kategorier/hylle/index.html'])
    expect(fs.readFileSync(path.join(out, file), 'utf8')).not.toMatch(/utkast|senere/i);

  const overview = fs.readFileSync(path.join(out, 'for-redaktorer/index.html'), 'utf8');
  const rows = [...overview.matchAll(/<th scope="row"[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map(([, title]) => title);
  expect(rows).toEqual(['Glemt', 'Den ene', 'Inne', 'Et utkast', 'Senere']);
  expect(overview).toContain('1 av 1 finner den');
  expect(overview).toContain('<a href="/artikler/inne/">');
  expect(overview).toContain('<meta name="robots" content="noindex">');
  expect(fs.readFileSync(path.join(out, 'sitemap-0.xml'), 'utf8')).not.toContain('for-redaktorer');
  expect(fs.readFileSync(path.join(out, '_redirects'), 'utf8')).toBe('/artikler/ute/ /artikler/inne/ 301\n');
  expect(fs.readFileSync(path.join(out, 'nginx.conf'), 'utf8')).toContain('location = /artikler/ute/ {');
});

test('readers of a troubleshooter are told when it was checked, and nobody of a day to come', async () => {
  const { built, output, out } = await build(
    {
      ...SMALLEST,
      'articles/frem.md': anArticle({ title: 'Frem', reviewed: '2027-01-01' }),
      'troubleshooters/tre.yaml': `reviewed: 2024-11-25\n${aTree('second')}`,
    },
    { SOURCE_DATE_EPOCH: String(Date.parse('2026-12-01') / 1000) },
  );
  expect(built, output).toBe(true);
  const page = (name: string) => fs.readFileSync(path.join(out, name, 'index.html'), 'utf8');
  expect(page('artikler/frem')).toMatch(/Oppdatert\s<time datetime="2026-11-24">/);
  expect(page('feilsoking/tre')).toMatch(/Kontrollert\s<time datetime="2024-11-25">/);
  expect(page('feilsoking/tre')).toContain('innen 25. november 2025');
});
