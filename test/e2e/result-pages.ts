import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect } from './watched-test.ts';

/** What the tests need from a tree: its results, and the ways to them. */
interface WrittenTree {
  start: string;
  questions: Record<string, { options: Record<string, { next: string }> }>;
  outcomes: Record<string, { slug: string; message?: string }>;
}

const FOLDER = 'content/troubleshooters';

/** All trees of the site, by id. */
export const TREES: readonly (readonly [id: string, tree: WrittenTree])[] = fs
  .readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => [file.replace('.yaml', ''), parse(fs.readFileSync(`${FOLDER}/${file}`, 'utf8'))]);

/** As much as a link can carry: every plan with too many, long names, and everything that identifies a customer. */
export const LONGEST_FACTS = {
  excess: [
    ...['Sales Premium', 'Service Premium', 'Marketing Premium', 'Sales Essentials', 'Service Essentials'],
    'Sales Premium + Service Premium + Marketing Premium',
  ]
    .map((plan) => `${plan}:9999`)
    .join(),
  expires: '2026-12-24',
  maintenanceTo: '2025-12-31',
  versionReleased: '2026-03-01',
  version: '9999.999999.999999.999999.999999',
  status: 'NewCompanyNameAvailable',
  customer: 'EKSEMPEL-KUNDE-12345',
  serial: '1000000006',
  company: 'Eksempel Fiskeredskap og Videreforedlingsselskap for Nordland, Troms og Finnmark',
};

/** What a link from the app usually carries. */
export const USUAL_FACTS = { excess: 'Sales Premium:2,Service Premium:1', expires: '2026-12-24' };

/** A result, and an address that leads to it. */
export interface Result {
  name: string;
  id: string;
  address: string;
}

/** Every result of a tree, on its own page without facts, or by a link with facts and all answers. */
export function resultsOf(treeId: string, tree: WrittenTree, facts: Record<string, string> = {}): Result[] {
  return Object.entries(tree.outcomes).map(([id, { slug }]) => {
    const page = `feilsoking/${treeId}/${slug}/`;
    const isTold = Object.keys(facts).length > 0;
    return {
      id,
      name: `${treeId}/${id}${isTold ? ' with facts' : ''}`,
      address: isTold
        ? `${page}#${new URLSearchParams({ v: '1', ...facts, ...Object.fromEntries(wayTo(tree, id)) })}`
        : page,
    };
  });
}

/** Opens a result, and waits until all of it is shown. */
export async function openResult(page: Page, { id, address }: Result): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator(`[data-outcome="${id}"]`)).toBeVisible();
  if (address.includes('#')) await expect(page.locator('details[data-why]')).toBeVisible();
  else await page.locator('body').dispatchEvent('pointerdown');
  // Shown once scripts have run.
  await expect(page.locator('[data-opens]').first()).toBeVisible();
}

/** The answers, first to last, that lead to a node: the shortest way. */
function wayTo(tree: WrittenTree, node: string): [question: string, option: string][] {
  const queue: { at: string; way: [string, string][] }[] = [{ at: tree.start, way: [] }];
  const seen = new Set<string>();
  for (let step = queue.shift(); step; step = queue.shift()) {
    const { at, way } = step;
    if (at === node) return way;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const [option, { next }] of Object.entries(tree.questions[at]?.options ?? {}))
      queue.push({ at: next, way: [...way, [at, option]] });
  }
  return [];
}
