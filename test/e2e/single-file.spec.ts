import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { isForReaders } from '../../src/offline/what-is-saved/for-readers.ts';
import { anArticle, build, SMALLEST } from '../build/content-build.ts';
import { EXERCISE, openRemoval, press, screen, solve } from './exercise-walk.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, TREE_PAGE } from './licence-tree.ts';
import { expectState, hits, hitTexts, NONSENSE, searchField, searchPageField } from './search-walk.ts';
import { ROOT } from './served-at.ts';
import { answerAll, option, outcome, question, restartButton, stepHeading } from './troubleshooter-walk.ts';
import { expect, test as watchedTest } from './watched-test.ts';

const FILE = path.resolve('dist/hjelpesenter.html');

/** Opened from disk: any request but the one for this file is a foreign request. */
const test = watchedTest.extend({
  baseURL: async ({ browserName: _ }, use) => use(pathToFileURL(FILE).href),
});

/** Opens a page of the file anew, as a double click or a bookmark does. */
async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(pathToFileURL(FILE).href + (fragment && `#/${fragment}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const at = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

test('links lead on, focus and title follow, back and forward lead to where one was', async ({ page }) => {
  await open(page);
  const front = await page.title();
  await page
    .getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Innhold A–Å' })
    .click();
  await expect(h1(page)).toHaveText('Innhold A–Å');
  await expect(h1(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Innhold A–Å/);
  expect(at(page)).toBe('#/innhold/');
  await expect(page.locator('header [aria-current="page"]')).toHaveText('Innhold A–Å');

  await page.getByRole('main').locator(`a[href="#/${ARTICLE_WITH_TREE}"]`).first().click();
  await expect(page.locator('article h1')).toBeFocused();
  await page.getByRole('navigation', { name: 'I denne artikkelen' }).getByRole('link').nth(3).click();
  await expect(page.locator('article h2:focus')).toBeInViewport();
  await page.goBack();
  await expect(page.locator('article h1')).toBeFocused();
  await page.goBack();
  await expect(h1(page)).toHaveText('Innhold A–Å');
  await page.goBack();
  await expect(page).toHaveTitle(front);
  await page.goForward();
  await expect(page).toHaveTitle(/^Innhold A–Å/);
});

test('a damaged address leads to its page, and one that means none shows the nearest', async ({ page }) => {
  for (const written of [
    'Artikler/Lisensvarsel',
    'artikler/lisensvarsel/index.html',
    'artikler//lisensvarsel).',
  ]) {
    await open(page, written);
    await expect(h1(page)).toContainText('varsler');
    expect(at(page)).toBe('#/artikler/lisensvarsel/');
  }
  await open(page, `${TREE_PAGE}%23v%3D1%26role%3Duser%26installation%3Dright`);
  await expect(outcome(page, 'not-administrator')).toBeVisible();
  await open(page, 'artikler/serienummer-og-kunde/');
  const nearest = page.getByRole('region', { name: 'Mente du' }).getByRole('link').first();
  await expect(nearest).toHaveAttribute('href', '#/artikler/kunde-id-og-serienummer/');
  await nearest.click();
  await expect(h1(page)).toContainText('serienummer');
});

test('a deep link to a heading shows it, an unknown page says so and leads on', async ({ page }) => {
  await open(page, `${ARTICLE_WITH_TREE}#haster-det`);
  await expect(page.getByRole('heading', { name: 'Haster det?' })).toBeInViewport();
  await open(page, 'artikler/finnes-ikke/');
  await expect(h1(page)).toHaveText('Vi fant ikke siden');
  await page.getByRole('main').getByRole('link', { name: 'Forsiden' }).click();
  await expect(searchField(page)).toBeVisible();
});

test('on a phone the menu leads on, and closes also where it leads to the page one is on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, ARTICLE_WITH_TREE);
  const button = page.getByRole('button', { name: 'Meny' });
  const contents = page
    .getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: /^Innhold/ });
  for (let visit = 0; visit < 2; visit++) {
    await button.click();
    await contents.click();
    await expect(h1(page)).toHaveText('Innhold A–Å');
    await expect(contents).toBeHidden();
  }
});

test('whoever found no help is led on inside the file, and asked for nothing that would be sent', async ({
  page,
}) => {
  await open(page, ARTICLE_WITH_TREE);
  const box = page.locator('[data-feedback]');
  await box.getByRole('button', { name: 'Nei' }).click();
  await expect(box.getByRole('link', { name: 'Søk med andre ord' })).toHaveAttribute('href', '#/sok/');
  await expect(box.getByRole('textbox')).toHaveCount(0);
  await box.getByRole('link', { name: 'Kontakt support' }).click();
  await expect(h1(page)).toContainText('Support');
});

test('the skip link leads to the page', async ({ page }) => {
  await open(page, ARTICLE_WITH_TREE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.locator('article')).toBeVisible();
});

test('every page of the site is there, and every link of it leads to something in the file or out of it', async ({
  page,
}) => {
  await open(page);
  const pages: string[] = await page.evaluate(() => {
    const { index } = JSON.parse(document.getElementById('utgave')?.textContent ?? '');
    return Object.keys(index).flatMap((key) => (key.startsWith('side:') ? key.slice(5) : []));
  });
  const written = fs
    .readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !file.includes('innebygd') && isForReaders(file));
  expect(pages.length).toBe(written.length + 1);
  const broken: string[] = [];
  for (const path of pages.filter((one) => one !== '404.html')) {
    const shown = page.locator('main');
    await page.evaluate((to) => {
      document.querySelector('main')?.setAttribute('data-old', '');
      document.querySelector('main h1')?.remove();
      location.hash = `#/${to}`;
    }, path);
    await expect(shown.locator('h1').first()).toBeVisible();
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const link of links) {
      const target = /^#\/([^?#]*)/.exec(link)?.[1];
      const leadsOn =
        target === undefined ? /^(https:|mailto:|#)/.test(link) : pages.includes(decodeURI(target));
      if (!leadsOn) broken.push(`${path}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

test('a diagnosis in an article stays there, and back undoes one answer', async ({ page }) => {
  await open(page, ARTICLE_WITH_TREE);
  await answerAll(page, DIAGNOSES.excess);
  await expect(outcome(page, 'excess')).toBeVisible();
  expect(at(page)).toBe(`#/${ARTICLE_WITH_TREE}`);
  await page.goBack();
  await expect(question(page, 'numbers')).toBeVisible();
  await page.getByRole('link', { name: 'Åpne feilsøkingen på egen side' }).click();
  await expect(page.locator('h1')).toBeFocused();
  await expect(question(page, 'numbers')).toBeVisible();
  await page.goBack();
  await expect(page.locator('article')).toBeVisible();
  await expect(question(page, 'numbers')).toBeVisible();
});

test('own answers are the reader’s own behind a link of the file, and somebody else’s in an address from elsewhere', async ({
  page,
}) => {
  const foreign = page.getByText('Svarene er fra den som laget lenken.');
  await open(page, ARTICLE_WITH_TREE);
  await answerAll(page, DIAGNOSES.excess.slice(0, 2));
  await page.getByRole('link', { name: 'Åpne feilsøkingen på egen side' }).click();
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('[data-answer]').first()).toBeVisible();
  await expect(foreign).toHaveCount(0);
  const own = at(page).slice(2);
  await open(page, own);
  await expect(foreign).toBeVisible();
});

for (const [form, fragment] of [
  ['the address of a step', `${TREE_PAGE}for-mange-brukerlisenser/#v=1&role=admin&excess=Sales+Premium:2`],
  ['a query', `${TREE_PAGE}?v=1&role=admin&excess=Sales+Premium:2`],
] as const) {
  test(`facts come with ${form}, stand in the fragment, and last through a reload`, async ({ page }) => {
    await open(page, fragment);
    await expect(outcome(page, 'excess')).toBeVisible();
    expect(at(page)).toMatch(/^#\/feilsoking\/lisensvarsel\/[^?]*#v=1&/);
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await expect(outcome(page, 'excess')).toBeVisible();

    await page.getByRole('button', { name: 'Kopier til support' }).click();
    await expect(page.locator('[data-handover]')).toContainText(
      /https:\/\/[^#\s]+\/feilsoking\/lisensvarsel\/[^#\s]*#v=1/,
    );

    await restartButton(page).click();
    await expect(question(page, 'installation')).toBeVisible();
    await expect(stepHeading(page)).toBeFocused();
    await question(page, 'installation').locator(option(page, 'wrong')).click();
    await expect(outcome(page, 'wrong-installation')).toBeVisible();
    await page.goBack();
    await expect(question(page, 'installation')).toBeVisible();
  });
}

test('another link to the same troubleshooter starts anew; its picture has the way marked', async ({
  page,
}) => {
  await open(page, TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess);
  await page.locator('[data-carries-state]').click();
  await expect(h1(page)).toHaveText(/^Graf/);
  await expect(page.locator('.is-taken').first()).toBeAttached();
  await page.goBack();
  await expect(outcome(page, 'excess')).toBeVisible();
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/${TREE_PAGE}`);
  await expect(question(page, 'installation')).toBeVisible();
});

test('the search finds the same pages in the same order as on the site', async ({ page }) => {
  const queries = ['betaling', 'kundeid', 'fjerne lisenser', 'innloging', 'hvem er administrator hos oss'];
  const found = async (address: string) => {
    const lists: string[][] = [];
    for (const query of queries) {
      await page.goto('about:blank');
      await page.goto(address + encodeURIComponent(query));
      await expectState(page, 'results');
      lists.push(await hitTexts(page));
    }
    return lists;
  };
  const inFile = await found(`${pathToFileURL(FILE).href}#/sok/?q=`);
  // Another page would be a foreign request of this one, so it is opened in an unwatched context.
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error('No browser.');
  const served = await context.newPage();
  for (const [i, query] of queries.entries()) {
    await served.goto(`${ROOT.address}sok/?q=${encodeURIComponent(query)}`);
    await expectState(served, 'results');
    expect(await hitTexts(served)).toEqual(inFile[i]);
  }
  await context.close();
});

test('the search box: hits while one types, a hit opens with Enter, and Enter alone opens the search page', async ({
  page,
}) => {
  await open(page, ARTICLE_WITH_TREE);
  await page.keyboard.press('Control+k');
  await expect(searchField(page)).toBeFocused();
  await searchField(page).fill('betaling');
  await expectState(page, 'results');
  await page.keyboard.press('ArrowDown');
  const title = await page.getByRole('option', { selected: true }).locator('.hit-title').textContent();
  await page.keyboard.press('Enter');
  await expect(h1(page)).toBeFocused();
  expect(title).toContain(await h1(page).textContent());

  await searchField(page).fill('lisens');
  await page.keyboard.press('Enter');
  await expect(searchPageField(page)).toHaveValue('lisens');
  await expect(hits(page).first()).toBeVisible();
  await searchPageField(page).fill(NONSENSE);
  await expectState(page, 'empty');
  await page.goBack();
  await expect(searchPageField(page)).toHaveValue('lisens');
  await expectState(page, 'results');
});

test('an exercise is done, and a reload leads to where one was', async ({ page }) => {
  await open(page, EXERCISE);
  await openRemoval(page);
  await expect(screen(page, 'remove-excess')).toBeVisible();
  await page.reload();
  await expect(screen(page, 'remove-excess')).toBeVisible();
  expect(at(page)).toMatch(/^#\/ovelser\/fjern-overflodige-lisenser\/#v=1&/);
});

test('an exercise is finished, and what to do in the real product stands there', async ({ page }) => {
  await open(page, EXERCISE);
  await solve(page);
  await press(page, 'activate').click();
  await expect(screen(page, 'activated')).toContainText('Ny lisens er aktivert');
  await expect(page.getByRole('heading', { name: 'Du er i mål' })).toBeFocused();
  await expect(page.getByRole('list', { name: 'Dette gjorde du' })).toBeVisible();
  const end = page.getByRole('region', { name: 'Du er i mål' });
  const checklist = end.getByRole('region', { name: 'Slik gjør du det i virkeligheten' });
  await checklist.getByRole('link', { name: 'åpne saker' }).click();
  expect(at(page)).toBe('#/artikler/bruker-har-apne-saker/');
  await page.goBack();
  await end.getByRole('link', { name: 'Gi åpne saker en ny eier' }).click();
  expect(at(page)).toBe('#/ovelser/gi-apne-saker-ny-eier/');
});

test('what listens once listens once: printed again, the page is not the checklist alone', async ({
  page,
}) => {
  await open(page, EXERCISE);
  const html = page.locator('html.print-checklist');
  await page.evaluate(() => {
    window.print = () => {};
  });
  const afterPrint = () => page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('[data-print-checklist]').click();
  await expect(html).toHaveCount(1);
  await afterPrint();
  await expect(html).toHaveCount(0);
  await page.evaluate(() => document.documentElement.classList.add('print-checklist'));
  await afterPrint();
  await expect(html).toHaveCount(1);
});

test('the figures of an article are drawn, and have the text alternatives of the site', async ({ page }) => {
  await page.goto('about:blank');
  await page.setContent(
    fs
      .readFileSync(`dist/${ARTICLE_WITH_TREE}index.html`, 'utf8')
      .replace(/<script[\s\S]*?<\/script>|<link[^>]*>/g, ''),
  );
  const alternatives = (root: Page) =>
    root
      .locator('article figure')
      .getByRole('img')
      .evaluateAll((all) => all.map((image) => image.querySelector('[hidden]')?.textContent));
  const onSite = await alternatives(page);
  expect(onSite.length).toBeGreaterThan(3);

  await open(page, ARTICLE_WITH_TREE);
  expect(await alternatives(page)).toEqual(onSite);
  for (const figure of await page.locator('article figure').all()) {
    await expect(figure.getByRole('img')).toHaveAccessibleName(/Sales Premium: \d+ i bruk/);
    const drawn = figure.locator('.sim-still');
    await expect(drawn).toBeVisible();
    // A figure has a frame only with its styles.
    await expect(drawn).not.toHaveCSS('border-top-width', '0px');
  }
});

test('on paper a page is itself: no header, no search, nothing to press', async ({ page }) => {
  await open(page, ARTICLE_WITH_TREE);
  await expect(page.getByRole('banner')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(searchField(page)).toBeHidden();
  await expect(page.locator('[data-feedback]')).toBeHidden();
  await expect(h1(page)).toBeVisible();
  await expect(page.locator('article figure').first()).toBeVisible();
});

test('the licence plan takes the numbers of a link', async ({ page }) => {
  await open(page, 'verktoy/lisensplan/#v=1&excess=Sales+Premium:2');
  await expect(page.locator('[data-plan-root] input').first()).toHaveValue('Sales Premium');
});

test('it says what it is; past the limit it says that it may be out of date', async ({ page }) => {
  const version = /versjon ([0-9a-f]{8})/;
  await open(page);
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText(/Nedlastet utgave fra \d+\. \w+ \d{4}/);
  await expect(footer).toContainText(version);
  await expect(footer).not.toContainText('Den kan være utdatert.', { useInnerText: true });
  await footer.getByRole('link', { name: 'Uten nett' }).click();
  await expect(h1(page)).toHaveText('Du leser den nedlastede utgaven');
  await expect(page.getByRole('main').getByRole('link', { name: /^https:.*frakoblet/ })).toBeVisible();

  await page.clock.setFixedTime(Date.now() + 400 * 86_400_000);
  await page.reload();
  await expect(footer).toContainText('Den kan være utdatert.', { useInnerText: true });
});

test('no violation of accessibility rules, light and dark', async ({ page }) => {
  for (const fragment of [
    '',
    ARTICLE_WITH_TREE,
    'frakoblet/',
    `${TREE_PAGE}#v=1&role=admin`,
    'sok/?q=lisens',
  ]) {
    await open(page, fragment);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect.soft(violations.map(({ id, nodes }) => [fragment, id, nodes[0]?.html])).toEqual([]);
    }
  }
});

test('it is offered with the size and the checksum that it has', async ({ page }) => {
  const bytes = fs.readFileSync(FILE);
  const offer = fs.readFileSync('dist/frakoblet/index.html', 'utf8');
  expect(offer).toContain(createHash('sha256').update(bytes).digest('hex'));
  // Rounded to a tenth of a megabyte.
  const [, shown = ''] = /<dt>Størrelse<\/dt><dd>([\d,]+) MB<\/dd>/.exec(offer) ?? [];
  expect(Number(shown.replace(',', '.'))).toBe(Math.round(bytes.byteLength / 1e5) / 10);
  expect(offer).toMatch(/<a class="button primary" href="\/hjelpesenter\.html" download>/);
  await open(page, 'frakoblet/');
  await expect(page.getByRole('link', { name: /^Last ned/ })).toHaveCount(0);
});

test('what the file does without is said, with the address where it is', async ({ page }) => {
  await open(page, 'for-utviklere/');
  const builder = page.locator('[data-link-builder]');
  await expect(builder).toContainText('Lenkebyggeren er ikke med i filen.');
  await expect(builder.getByRole('link')).toHaveAttribute('href', /^https:.*\/for-utviklere\/$/);
});

test('in a browser that cannot unpack the file, and where the file is damaged, the reader is told', async ({
  browser,
}) => {
  const told = async (address: string, deleted: string) => {
    const page = await browser.newPage();
    await page.addInitScript((name) => Reflect.deleteProperty(globalThis, name), deleted);
    await page.goto(address);
    await expect(h1(page)).toHaveText('Filen kan ikke åpnes her');
    await expect(page.getByRole('main').getByRole('link')).toHaveAttribute('href', /^https:/);
    await page.close();
  };
  await told(pathToFileURL(FILE).href, 'DecompressionStream');
  const damaged = test.info().outputPath('skadet.html');
  const html = fs.readFileSync(FILE, 'utf8');
  fs.writeFileSync(damaged, html.replaceAll(/(data-block>[\w+/]{90})[\w+/]{400}/g, '$1'));
  await told(pathToFileURL(damaged).href, 'none');
});

test.describe('of another folder', () => {
  // This test builds a file of its own.
  test.use({ expectedErrors: [/^foreign request: file:.*\/hjelpesenter\.html$/] });

  test('pictures of the content are shown; where one has no room, and of film, a line has its address', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const picture = (note: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><!-- ${note} --><rect width="90" height="60"/></svg>`;
    const { built, output, out } = await build({
      ...SMALLEST,
      // The film belongs to the site, and the single file does not hold it.
      'articles/to.md': anArticle(
        { title: 'Med bilder' },
        '![Et rektangel](./lite.svg)\n\n![Et stort](./stort.svg)\n\n<video src="/sw-av.js" poster="/favicon.svg" aria-label="En film" controls></video>',
      ),
      'articles/lite.svg': picture('lite'),
      'articles/stort.svg': picture('stort '.repeat(400_000)),
    });
    expect(built, output).toBe(true);
    await page.goto(`${pathToFileURL(path.join(out, 'hjelpesenter.html')).href}#/artikler/to/`);
    const small = page.getByRole('img', { name: 'Et rektangel' });
    await expect(small).toHaveAttribute('src', /^blob:/);
    await expect
      .poll(() => small.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    const lines = page.locator('[data-missing-media]');
    await expect(lines).toHaveText([
      /^Bildet er ikke med i filen: «Et stort»\. Med nett finner du det på https:.*\/_astro\/stort[^/]*\.svg$/,
      /^Filmen er ikke med i filen: «En film»\. Med nett finner du den på https:.*sw-av\.js$/,
    ]);
  });
});

test('a result hands its numbers over to the exercise, and a reload leads back', async ({ page }) => {
  await open(page, `${TREE_PAGE}%23v%3D1%26deployment%3Donline%26role%3Dadmin%26excess%3DSales%2BPremium:2`);
  await page.getByRole('link', { name: 'Øv med tallene deres' }).click();
  await expect(page.getByText('Tallene finnes bare i denne fanen')).toBeVisible();
  await press(page, 'toLicences').click();
  await expect(page.locator('[data-screen] [data-plan="Sales Premium"]')).toHaveAttribute('data-excess', '2');
  expect(at(page)).not.toContain('Sales');
  await page.reload();
  await expect(page.locator('[data-own-lost="none"]')).toBeVisible();
  await page.getByRole('link', { name: 'Tilbake til feilsøkingen' }).click();
  await expect(outcome(page, 'excess')).toBeVisible();
});

test.describe('before the script has drawn a page', () => {
  test.use({ javaScriptEnabled: false });
  test('the foot stands below the screen, so that the page does not push it away', async ({ page }) => {
    await page.goto(pathToFileURL(FILE).href);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).not.toBeInViewport();
  });
});
