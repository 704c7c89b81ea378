import { expect, type Locator, type Page, type Route } from '@playwright/test';

export type SearchState = 'idle' | 'loading' | 'results' | 'empty' | 'error';

/** Words that no page holds. */
export const NONSENSE = 'qzxwvkjqzx';

/** The box in the header (on the front page, the large one). */
export function searchField(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Søk i hjelpesenteret' });
}

export function searchPageField(page: Page): Locator {
  return page.getByRole('main').getByRole('searchbox', { name: 'Søk i hjelpesenteret' });
}

export function hits(page: Page): Locator {
  return page.locator('[data-search-results] a[href]');
}

/** Waits until no hit that is seen lacks its text. */
export async function expectTexts(page: Page): Promise<void> {
  const lacking = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const seen = new IntersectionObserver((all) =>
            resolve(
              all.filter(
                ({ isIntersecting, target }) => isIntersecting && target.querySelector('.hit-waiting'),
              ).length,
            ),
          );
          for (const hit of document.querySelectorAll('[data-search-results] .hit')) seen.observe(hit);
        }),
    );
  await expect(hits(page).first()).toBeVisible();
  await expect.poll(lacking).toBe(0);
}

/** The hits with everything shown about them. */
export async function hitTexts(page: Page): Promise<string[]> {
  await expect(page.locator('.hit-waiting')).toHaveCount(0);
  return hits(page).evaluateAll((all) => all.map((hit) => hit.textContent ?? ''));
}

export async function expectState(page: Page, state: SearchState): Promise<void> {
  await expect(page.locator('[data-search-state]').first()).toHaveAttribute('data-search-state', state);
}

/** Holds back files with such an address, or the first ones, until released. `held` resolves when one is requested. */
export async function holdBack(
  page: Page,
  files: string,
  times = Number.POSITIVE_INFINITY,
): Promise<{ held: Promise<void>; letGo: () => void }> {
  const held = Promise.withResolvers<void>();
  const open = Promise.withResolvers<void>();
  const hold = async (route: Route) => {
    held.resolve();
    await open.promise;
    await route.continue();
  };
  await page.route(files, hold, times < Number.POSITIVE_INFINITY ? { times } : {});
  return { held: held.promise, letGo: open.resolve };
}
