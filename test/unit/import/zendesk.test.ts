import { expect, test } from 'vitest';
import { imported, textOf } from './importing.ts';

const article = (id: number, title: string, body: string, more: object = {}) => ({
  id,
  title,
  body,
  html_url: `https://hjelp.firma.no/hc/no/articles/${id}-${encodeURIComponent(title.replaceAll(' ', '-'))}`,
  locale: 'no',
  section_id: 5,
  label_names: ['passord', 'passord'],
  updated_at: '2025-06-07T08:09:10Z',
  edited_at: '2025-05-06T08:09:10Z',
  draft: false,
  ...more,
});

const EXPORT = {
  articles: [
    article(
      100,
      'Får du ikke logget inn?',
      '<p>Prøv <a href="/hc/no/articles/101">å bytte passord</a> eller <a href="https://hjelp.firma.no/hc/en-us/articles/101-Change-password#h_1">dette</a>.</p><p><img src="/hc/article_attachments/1/mceclip0.png" alt="mceclip0.png"></p>',
    ),
    article(101, 'Bytte passord', '<h2 id="h_1">Slik gjør du</h2><ol><li>Skriv {passord}.</li></ol>', {
      user_segment_id: 9,
      draft: true,
    }),
    article(101, 'Change password', '<p>English.</p>', { locale: 'en-us' }),
  ],
};
const SECTIONS = { sections: [{ id: 5, name: 'Innlogging', category_id: 6 }] };
const CATEGORIES = { categories: [{ id: 6, name: 'Hylle' }] };

test('an export becomes its articles, with their old addresses, and everything to look at told', async () => {
  const { articles, report, problems, isWhole } = await imported({
    'articles.json': JSON.stringify(EXPORT),
    'sections.json': JSON.stringify(SECTIONS),
    'categories.json': JSON.stringify(CATEGORIES),
  });
  expect(Object.keys(articles)).toEqual(['bytte-passord', 'far-du-ikke-logget-inn']);
  expect(articles['bytte-passord']).toContain(`title: "Bytte passord"
description: "Bytte passord"
category: hylle
updated: 2025-05-06
draft: true # ta bort linjen når artikkelen skal publiseres
keywords:
  - "passord"
aliases:
  - "101"
  - "101-bytte-passord"
  - "#h_1 > slik-gjør-du"
---`);
  expect(textOf(articles['bytte-passord'])).toBe('## Slik gjør du\n\n1. Skriv {passord}.\n');
  expect(textOf(articles['far-du-ikke-logget-inn'])).toBe(
    'Prøv [å bytte passord](artikkel:bytte-passord) eller [dette](artikkel:bytte-passord#slik-gjør-du).\n\n[Bilde som mangler: mceclip0](https://hjelp.firma.no/hc/article_attachments/1/mceclip0.png)\n',
  );
  expect(report).toContain('ikke åpen for alle i Zendesk');
  expect(report).toContain('var et utkast i Zendesk');
  expect(report).toContain('Bare no er flyttet inn');
  expect(problems).toEqual([]);
  expect(isWhole).toBe(true);
});

test.each([
  ['cut off', '{"articles": [', 'fant JSON som er ødelagt eller kuttet'],
  ['without a title', '{"articles": [{"id": 1}]}', 'fant ikke det ventede i «articles.0.title»'],
  ['of something else', '{"tickets": []}', 'fant ingen artikler'],
  ['of no object', '7', 'fant noe annet enn et objekt'],
])('a file %s is told', async (_, text, told) => {
  const { report, isWhole } = await imported({ 'eksport.json': text });
  expect(report).toContain(`«eksport.json»: ${told}; forventet en eksport fra Zendesk Guide`);
  expect(isWhole).toBe(false);
});

test('an export without its last page is told, with the address of the next', async () => {
  const next = 'https://hjelp.firma.no/api/v2/help_center/no/articles.json?page=2';
  const page = (id: number, more: object) =>
    JSON.stringify({ articles: [article(id, `Artikkel ${id}`, '<p>Tekst.</p>')], ...more });
  const first = page(1, { next_page: next, count: 2 });
  expect((await imported({ 'en.json': first })).report).toContain(
    `«en.json»: fant 1 av 2 artikler i eksporten; forventet alle sidene, hver i sin fil, også «${next}»`,
  );
  expect(
    (await imported({ 'en.json': page(1, { meta: { has_more: true }, links: { next } }) })).report,
  ).toContain('fant ikke den siste siden');
  for (const whole of [page(2, { next_page: null, count: 2 }), page(2, { count: 2 })])
    expect((await imported({ 'en.json': first, 'to.json': whole })).report).not.toContain(
      'Ble ikke flyttet inn',
    );
});

test('an article that is there in another language alone says so', async () => {
  const only = { articles: [article(7, 'Only here', '<p>English.</p>', { locale: 'en-us' })] };
  expect((await imported({ 'en.json': JSON.stringify(only) })).report).toContain(
    'et annet språk enn norsk (en-us)',
  );
});
