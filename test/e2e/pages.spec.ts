import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { LICENCE_PLAN } from './licence-plan-walk.ts';
import { ARTICLE_WITH_TREE, TREE_PAGE } from './licence-tree.ts';
import { PAGE_TYPES } from './page-types.ts';
import { expectState, searchField } from './search-walk.ts';
import { expect, test } from './watched-test.ts';

/** The published address differs from that of the tests; the path is the same. */
const pathOf = (address: string) => new URL(address).pathname.slice(1);

test('every kind of page has one heading, title, description, language, and tells search engines how to see it', async ({
  page,
}) => {
  for (const { name, path, indexable } of PAGE_TYPES) {
    await test.step(name, async () => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page).toHaveTitle(/\S – \S/);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S{2,}.{20,}/);
      await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'same-origin');
      for (const property of ['og:title', 'og:description', 'og:url', 'og:image', 'og:type']) {
        await expect(page.locator(`meta[property="${property}"]`)).toHaveAttribute('content', /\S/);
      }
      const canonical = page.locator('link[rel="canonical"]');
      await expect(canonical).toHaveCount(indexable ? 1 : 0);
      if (indexable) expect(pathOf((await canonical.getAttribute('href')) ?? '')).toBe(path);
      await expect(page.locator('meta[name="robots"][content="noindex"]')).toHaveCount(indexable ? 0 : 1);
    });
  }
});

test('every page below another says where it stands, to people and to machines alike', async ({ page }) => {
  for (const { name, path, crumbs } of PAGE_TYPES) {
    await test.step(name, async () => {
      await page.goto(path);
      const trail = page.getByRole('navigation', { name: 'Du er her' }).getByRole('link');
      await expect(trail).toHaveCount(crumbs);
      const data = page.locator('script[type="application/ld+json"]');
      await expect(data).toHaveCount(crumbs ? 1 : 0);
      if (!crumbs) return;
      const list: BreadcrumbList = JSON.parse((await data.textContent()) ?? '');
      expect(list['@type']).toBe('BreadcrumbList');
      const above = list.itemListElement.slice(0, -1);
      expect(above.map(({ name }) => name)).toEqual(await trail.allInnerTexts());
      expect(above.map(({ item }) => new URL(item).pathname)).toEqual(
        await trail.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)),
      );
      expect(list.itemListElement.map(({ position }) => position)).toEqual(
        list.itemListElement.map((_, i) => i + 1),
      );
      expect(pathOf(list.itemListElement.at(-1)?.item ?? '')).toBe(path);
    });
  }
});

interface BreadcrumbList {
  '@type': string;
  itemListElement: { position: number; name: string; item: string }[];
}

test('the first question has one address: its double points to the tree’s page', async ({ page }) => {
  await page.goto(`${TREE_PAGE}riktig-installasjon/`);
  await expect(page.locator('[data-question="installation"]')).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('the sitemap holds the indexable pages and no other, and each of them exists under its own address', async ({
  request,
}) => {
  const index = await (await request.get('sitemap-index.xml')).text();
  const pages: string[] = [];
  for (const sitemap of locations(index))
    pages.push(...locations(await (await request.get(pathOf(sitemap))).text()));
  for (const { path, indexable } of PAGE_TYPES)
    expect(pages.map(pathOf).includes(path), path).toBe(indexable);

  const titles = new Map<string, string>();
  for (const address of pages) {
    const response = await request.get(pathOf(address));
    expect(response.status(), address).toBe(200);
    const html = await response.text();
    expect(html, address).not.toContain('content="noindex"');
    expect(html, address).toContain(`<link rel="canonical" href="${address}"`);
    const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
    expect(titles.get(title), `${address} has the title of another page`).toBeUndefined();
    titles.set(title, address);
  }
});

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
}

test('robots.txt lets everyone in and names the sitemap', async ({ request }) => {
  const robots = await (await request.get('robots.txt')).text();
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).not.toMatch(/^Disallow: \S/m);
  expect((await request.get(pathOf(/^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? ''))).ok()).toBe(true);
});

test('the manifest, its icons, the icons of the page and the picture for sharing exist', async ({
  page,
  request,
}) => {
  await page.goto('');
  // It is loaded after the page is painted, so that it delays nothing.
  await page.locator('link[rel="manifest"]').waitFor({ state: 'attached' });
  const hrefs = await page
    .locator('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(hrefs).toHaveLength(3);
  const manifest = await (await request.get(hrefs.find((href) => href.includes('manifest')) ?? '')).json();
  expect(manifest).toMatchObject({ lang: 'nb', start_url: '/', name: expect.any(String) });
  const shared = pathOf((await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '');
  for (const file of [...hrefs, shared, ...manifest.icons.map((icon: { src: string }) => icon.src)]) {
    expect((await request.get(file)).status(), file).toBe(200);
  }
});

test('the front page leads to the search, the troubleshooter, the shelves and the articles most needed', async ({
  page,
}) => {
  await page.goto('');
  await expect(searchField(page)).toBeVisible();
  const card = page.getByRole('link', { name: /Har du fått en melding om lisensen/ });
  await expect(card).toHaveAttribute('href', `/${TREE_PAGE}`);
  await expect(page.getByRole('main').locator('a[href*="/kategorier/"]').first()).toBeVisible();
  await expect(page.getByRole('main').locator('a[href*="/artikler/"]').first()).toBeVisible();
  await card.click();
  await expect(page.locator('[data-question]')).toBeVisible();
});

test('the skip link leads to the content', async ({ page }) => {
  await page.goto(ARTICLE_WITH_TREE);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hopp til innholdet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('an address that does not exist', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('answers 404 and leads on to the search, the shelves and the troubleshooter', async ({ page }) => {
    const response = await page.goto('artikler/finnes-ikke/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').locator(`a[href="/${TREE_PAGE}"]`)).toBeVisible();
    await expect(page.getByRole('main').locator('a[href*="/kategorier/"]').first()).toBeVisible();
    await searchField(page).fill('lisens');
    await expectState(page, 'results');
  });
});

test.describe('«Fant du denne informasjonen nyttig?»', () => {
  const ARTICLE = 'artikler/kunde-id-og-serienummer/';
  const answer = (page: Page, name: 'Ja' | 'Nei') =>
    page.locator('[data-feedback]').getByRole('button', { name, exact: true });

  test('«Ja» is thanked for, remembered, and asked for no more on that page', async ({ page }) => {
    await page.goto(ARTICLE);
    await answer(page, 'Ja').click();
    await expect(page.locator('[data-feedback]')).toContainText('Takk');
    await expect(page.locator('[data-feedback] :focus')).toHaveCount(1);
    await page.reload();
    await expect(page.locator('[data-feedback]')).toContainText('Takk');
    await expect(answer(page, 'Ja')).toBeHidden();

    await page.goto('artikler/bruker-har-apne-saker/');
    await expect(answer(page, 'Ja')).toBeVisible();
  });

  test('«Nei» is followed by what one can do next', async ({ page }) => {
    await page.goto(ARTICLE);
    await answer(page, 'Nei').click();
    const links = page.locator('[data-feedback]').getByRole('link');
    await expect(links.first()).toBeVisible();
    await expect(page.locator('[data-feedback]').getByRole('link', { name: /support/i })).toBeVisible();
    // No address to send to is configured, so no text is asked for.
    await expect(page.locator('[data-feedback] textarea')).toHaveCount(0);
  });

  test('it is asked also where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(ARTICLE);
    await answer(page, 'Ja').click();
    await expect(page.locator('[data-feedback]')).toContainText('Takk');
  });
});

test.describe('an article', () => {
  const contents = (page: Page) => page.getByRole('navigation', { name: 'I denne artikkelen' });

  test('has a table of contents that leads to its sections and marks the one being read', async ({
    page,
  }) => {
    await page.goto(ARTICLE_WITH_TREE);
    const links = contents(page).getByRole('link');
    const anchors = await links.evaluateAll((all) =>
      all.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))),
    );
    expect(anchors.length).toBeGreaterThan(5);
    for (const anchor of anchors) await expect(page.locator(`main h2[id="${anchor}"]`)).toHaveCount(1);

    await links.nth(4).click();
    await expect(page.locator(`[id="${anchors[4]}"]`)).toBeInViewport();
    await expect(contents(page).locator('[aria-current]')).toHaveText(
      (await links.nth(4).textContent()) ?? '?',
    );
    await links.nth(2).click();
    await expect(contents(page).locator('[aria-current]')).toHaveText(
      (await links.nth(2).textContent()) ?? '?',
    );
  });

  test('folds its table of contents on small screens only', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(ARTICLE_WITH_TREE);
    await expect(contents(page).getByRole('link').first()).toBeHidden();
    await contents(page).getByText('I denne artikkelen').click();
    await expect(contents(page).getByRole('link').first()).toBeVisible();

    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('artikler/oppdatere-lisensinformasjon/');
    await expect(contents(page).getByRole('link').first()).toBeVisible();
  });

  test('says when it was updated, for people and for machines', async ({ page }) => {
    await page.goto(ARTICLE_WITH_TREE);
    const time = page.locator('article time').first();
    await expect(time).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/);
    await expect(time).toHaveText(/^\d{1,2}\. \p{L}+ \d{4}$/u);
  });

  test('leads to more information', async ({ page }) => {
    await page.goto(ARTICLE_WITH_TREE);
    const more = page.getByRole('region', { name: 'Mer informasjon' }).getByRole('link');
    await expect(more.first()).toBeVisible();
    await more.first().click();
    await expect(page).not.toHaveURL(/lisensvarsel/);
    await expect(page.locator('article h1')).toBeVisible();
  });

  test('leads to its neighbours on the shelf, in the shelf’s order', async ({ page, baseURL }) => {
    await page.goto('kategorier/lisens/');
    const shelf = await page
      .getByRole('main')
      .locator('a[href*="/artikler/"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(shelf.length).toBeGreaterThan(1);
    await page.goto(shelf[0] ?? '');
    await expect(page.locator('a[rel="prev"]')).toHaveCount(0);
    for (const address of shelf.slice(1)) {
      await page.locator('a[rel="next"]').click();
      await expect(page).toHaveURL(address);
    }
    await expect(page.locator('a[rel="next"]')).toHaveCount(0);
    await page.locator('a[rel="prev"]').click();
    await expect(page).toHaveURL(shelf.at(-2) ?? baseURL ?? '');
  });

  test('says what its figures show, with the numbers, and leads to the exercise', async ({ page }) => {
    await page.goto(ARTICLE_WITH_TREE);
    const figures = page.locator('article figure');
    await expect(figures).toHaveCount(5);
    for (const figure of await figures.all()) {
      await expect(figure.getByRole('img')).toHaveAccessibleName(/Sales Premium: \d+ i bruk/);
      await expect(figure.locator('figcaption')).toBeVisible();
      await expect(figure.locator('button, a, input')).toHaveCount(0);
      await expect(figure.locator('[data-plan], [data-user], [data-screen]')).toHaveCount(0);
    }
    await expect(page.locator('article a[href$="/ovelser/fjern-overflodige-lisenser/"]')).toBeVisible();
  });

  test('is itself and nothing else on paper', async ({ page }) => {
    await page.goto(ARTICLE_WITH_TREE);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('article figure').first()).toBeVisible();
    await expect(searchField(page)).toBeHidden();
    await expect(page.locator('[data-feedback]')).toBeHidden();
    await expect(page.locator('footer')).toBeHidden();
  });
});

test('the contents from A to Å hold every article, troubleshooter, exercise and tool, in Norwegian order', async ({
  page,
}) => {
  await page.goto('artikler/');
  const articles = await page
    .getByRole('main')
    .locator('a[href*="/artikler/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  await page.goto('innhold/');
  const main = page.getByRole('main');
  for (const address of [
    ...articles,
    `/${TREE_PAGE}`,
    '/ovelser/fjern-overflodige-lisenser/',
    `/${LICENCE_PLAN}`,
  ]) {
    await expect(main.locator(`a[href="${address}"]`)).toBeVisible();
  }
  const letters = await main.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(letters).toEqual(letters.toSorted(new Intl.Collator('nb').compare));
});

test('a theme shows its articles, then where to find the cause, to practise and to count', async ({
  page,
}) => {
  await page.goto('kategorier/lisens/');
  const main = page.getByRole('main');
  const tools = main.locator('h2 + ul a');
  await expect(tools.first()).toHaveAttribute('href', `/${TREE_PAGE}`);
  await expect(main.locator(`h2 + ul a[href="/${LICENCE_PLAN}"]`)).toBeVisible();
  await expect(main.locator('h2 + ul a[href="/ovelser/bytt-brukerplan/"]')).toBeVisible();
});

test('the front page and every footer say what this is and who runs it, and lead to more', async ({
  page,
}) => {
  await page.goto('');
  for (const part of [page.locator('main .who'), page.locator('footer')]) {
    await expect(part).toContainText('SuperOffice CRM');
    await expect(part).toContainText('drives ikke av SuperOffice');
    await expect(part.getByRole('link', { name: 'Om hjelpesenteret' })).toHaveAttribute('href', '/om/');
  }
  await page.getByRole('main').getByRole('link', { name: 'Om hjelpesenteret' }).click();
  for (const said of ['kontrollert', 'nettleseren din', 'Si fra om en feil'])
    await expect(page.getByRole('heading', { level: 2, name: said })).toBeVisible();
});

/** The content's shelves in order, each with its articles in order, as the editors wrote them. */
function writtenShelves() {
  const articles = fs.readdirSync('content/articles').map((file) => {
    const [, frontMatter = ''] = fs.readFileSync(`content/articles/${file}`, 'utf8').split(/^---$/m);
    const { title, category, order = Number.POSITIVE_INFINITY } = parse(frontMatter);
    return { id: file.replace(/\.mdx$/, ''), title, category, order };
  });
  const collator = new Intl.Collator('nb');
  const shelves: { id: string; title: string }[] = parse(fs.readFileSync('content/categories.yaml', 'utf8'));
  return shelves.map(({ id, title }) => ({
    id,
    title,
    articles: articles
      .filter(({ category }) => category === id)
      // Two without a place are both at infinity, and their difference is NaN.
      .toSorted((a, b) =>
        a.order === b.order ? collator.compare(a.title, b.title) : a.order < b.order ? -1 : 1,
      ),
  }));
}

/** The content's troubleshooters: the one on the front page first, then the others by title. */
function writtenTrees() {
  const collator = new Intl.Collator('nb');
  return fs
    .readdirSync('content/troubleshooters')
    .map((file) => {
      const { title, questions, outcomes } = parse(
        fs.readFileSync(`content/troubleshooters/${file}`, 'utf8'),
      );
      const nodes = [...Object.keys(questions), ...Object.keys(outcomes)];
      return { id: file.replace(/\.yaml$/, ''), title: title as string, nodes };
    })
    .toSorted(
      (a, b) =>
        Number(TREE_PAGE.includes(b.id)) - Number(TREE_PAGE.includes(a.id)) ||
        collator.compare(a.title, b.title),
    );
}

test('the whole printout holds every article, troubleshooter and word once, and its links stay in it', async ({
  page,
}) => {
  const shelves = writtenShelves();
  const trees = writtenTrees();
  const articles = shelves.flatMap(({ articles }) => articles);
  expect(articles.length).toBe(fs.readdirSync('content/articles').length);

  await page.goto('skriv-ut/');
  const parts = page.locator('.printed-part');
  expect(await parts.evaluateAll((all) => all.map(({ id }) => id))).toEqual([
    ...articles.map(({ id }) => `artikkel-${id}`),
    ...trees.map(({ id }) => `feilsoking-${id}`),
    'ord',
  ]);
  expect(await page.locator('[id^="artikkel-"] article > h3').allTextContents()).toEqual(
    articles.map(({ title }) => title),
  );
  for (const { id, nodes } of trees) {
    const printed = await page
      .locator(`[id="feilsoking-${id}"] [data-node]`)
      .evaluateAll((all) => all.map((node) => (node as HTMLElement).dataset.node));
    expect(printed.toSorted(), id).toEqual(nodes.toSorted());
  }
  // The contents: their entries, in order, each leading to a heading of that name.
  const contents = await page
    .getByRole('navigation', { name: 'Innhold' })
    .getByRole('link')
    .evaluateAll((links) =>
      (links as HTMLAnchorElement[]).map(({ hash, textContent }) => {
        const target = document.getElementById(decodeURIComponent(hash.slice(1)));
        return [hash.slice(1), textContent, target?.querySelector('h2, h3')?.textContent];
      }),
    );
  const entry = (id: string, title: string) => [id, title, title];
  expect(contents).toEqual([
    ...shelves.flatMap(({ id, title, articles }) => [
      entry(`tema-${id}`, title),
      ...articles.map((article) => entry(`artikkel-${article.id}`, article.title)),
    ]),
    entry('feilsokinger', 'Feilsøking'),
    ...trees.map(({ id, title }) => entry(`feilsoking-${id}`, title)),
    entry('ordliste', 'Ord og uttrykk'),
  ]);
  const words = parse(fs.readFileSync('content/terms.yaml', 'utf8'));
  expect(
    await page
      .locator('#ord h3')
      .evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent?.trim())),
  ).toEqual([...words].map(({ term }) => term).toSorted(new Intl.Collator('nb').compare));
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  // The target of links in older documents.
  expect(ids).toEqual(expect.arrayContaining(shelves.map(({ id }) => `hylle-${id}`)));

  const within = await page
    .locator('.printed-part a[href^="#"]')
    .evaluateAll((links) =>
      links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))),
    );
  expect(within.length).toBeGreaterThan(20);
  expect(within.filter((id) => !ids.includes(id))).toEqual([]);
  await expect(page.locator('main [data-ts-embed]')).toHaveCount(0);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.printed-part figure').first()).toBeVisible();
  // The first part of each shelf begins a page, and so does every later part.
  const breaks = await page
    .locator('.printed-shelf, .printed-part')
    .evaluateAll((all) => all.map((one) => [one.id, getComputedStyle(one).breakBefore]));
  const firstOnSameSheet = (list: { id: string }[], kind: string) =>
    list.map(({ id }, i) => [`${kind}-${id}`, i === 0 ? 'auto' : 'page']);
  expect(breaks).toEqual([
    ...shelves.flatMap(({ id, articles }) => [
      [`tema-${id}`, 'page'],
      ...firstOnSameSheet(articles, 'artikkel'),
    ]),
    ['feilsokinger', 'page'],
    ...firstOnSameSheet(trees, 'feilsoking'),
    ['ordliste', 'page'],
    ['ord', 'auto'],
  ]);
});
