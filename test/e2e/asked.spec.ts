import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { hits, searchPageField } from './search-walk.ts';
import { expect, test } from './watched-test.ts';

/** What people search for around a licence, in their words, and the article that answers. */
const ANSWERED_BY: Record<string, string> = {
  'får melding om lisens': 'lisensvarsel',
  'har sluttet': 'nar-noen-slutter',
  'ny bruker': 'ny-bruker',
  'bytte plan': 'bytte-brukerplan',
  'hva koster en lisens': 'kjope-eller-si-opp',
  oppsigelse: 'kjope-eller-si-opp',
  faktura: 'faktura-og-avtale',
  lisensfil: 'lisensfil',
  'ny server': 'server-og-lisens',
  'bytte navn på firma': 'bytte-firmanavn',
  'glemt passord': 'velkomst-e-post-og-passord',
  'knappen er grå': 'funksjon-gra-eller-borte',
  'crm suite plasser': 'crm-suite',
};

async function found(page: Page, query: string): Promise<string[]> {
  await searchPageField(page).fill(query);
  await searchPageField(page).press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
  await expect(page.locator('main [data-search-state]')).toHaveAttribute(
    'data-search-state',
    /results|empty/,
  );
  return hits(page).evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
}

test('what people search for around a licence has its article first', async ({ page }) => {
  test.slow();
  await page.goto('sok/');
  for (const [query, slug] of Object.entries(ANSWERED_BY))
    expect.soft((await found(page, query))[0], query).toContain(`/artikler/${slug}/`);
});

test('each question that an article says it answers has it among the first three', async ({ page }) => {
  test.slow();
  await page.goto('sok/');
  for (const file of fs.readdirSync('content/articles')) {
    const front =
      /^---\n([\s\S]*?)\n---/.exec(fs.readFileSync(`content/articles/${file}`, 'utf8'))?.[1] ?? '';
    const { asked } = parse(front) as { asked: string[] };
    const address = `/artikler/${file.replace(/\.mdx?$/, '')}/`;
    for (const question of asked)
      expect.soft((await found(page, question)).slice(0, 3).join(' '), question).toContain(address);
  }
});
