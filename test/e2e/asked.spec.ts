import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { questionKey } from '../../src/search/query/asked-first.ts';
import { find } from '../../src/search/query/find.ts';
import { builtIndex } from './built-index.ts';
import { hits, searchPageField } from './search-walk.ts';
import { expect, test } from './watched-test.ts';

/** What people ask about licences, in their own words, and the article that answers. */
const ANSWERED_BY: Record<string, string> = {
  'får melding om lisens': 'lisensvarsel',
  'for mange brukere': 'lisensvarsel',
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
  'lisensen er utløpt': 'lisensvarsel',
  'rød brukerplan': 'lisensvarsel',
  'flytte lisens til en annen': 'bytte-brukerplan',
  'overføre lisens': 'bytte-brukerplan',
  'kan to bruke samme lisens': 'hvem-bruker-hvilken-lisens',
  lesetilgang: 'hvilke-brukerplaner-finnes',
  permisjon: 'nar-noen-slutter',
  vikar: 'ny-bruker',
  'bytte administrator': 'rettigheter',
  'forlenge prøveperiode': 'data-etter-proveperioden',
  'bytte e-postadresse bruker': 'velkomst-e-post-og-passord',
  'flytte til online': 'for-oppgradering',
  'name change detected': 'oppdatere-lisensinformasjon',
  'ehf faktura': 'faktura-og-avtale',
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

/** The articles with what they answer: their title, and the questions they list. */
const ARTICLES = fs.readdirSync('content/articles').map((file) => {
  const front = /^---\n([\s\S]*?)\n---/.exec(fs.readFileSync(`content/articles/${file}`, 'utf8'))?.[1] ?? '';
  const { title, asked = [] } = parse(front) as { title: string; asked?: string[] };
  return { path: `artikler/${file.replace(/\.mdx?$/, '')}/`, questions: [title, ...asked] };
});

/** How many articles answer a question. */
function answering(question: string): number {
  const key = questionKey(question);
  return ARTICLES.filter(({ questions }) => questions.some((one) => questionKey(one) === key)).length;
}

test('each question that one article alone says it answers has it first, others among the first three', async () => {
  const { index, files } = builtIndex();
  for (const { path, questions } of ARTICLES)
    for (const question of questions) {
      const { ranked, fit } = await find(question, index, files);
      const paths = fit === 'none' ? [] : ranked.map(({ page }) => index.pages[page]?.path);
      const place = answering(question) > 1 ? 3 : 1;
      expect.soft(paths.slice(0, place), question).toContain(path);
    }
});
