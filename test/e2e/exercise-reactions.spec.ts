import type { Page } from '@playwright/test';
import type { Action } from '../../src/exercises/core/actions.ts';
import { act, EXERCISE, guide, screen, user } from './exercise-walk.ts';
import { expect, test } from './watched-test.ts';

const PHONE = { width: 360, height: 740 };
const SALES: readonly Action[] = ['licences', 'activate', 'excess', 'plan Sales Premium'];
const SERVICE: readonly Action[] = ['licences', 'activate', 'excess', 'plan Service Premium'];

/** Actions, and the guide's reaction to the last of them. */
const REACTIONS: readonly (readonly [
  kind: string,
  label: string,
  path: string,
  way: readonly Action[],
  text: RegExp,
])[] = [
  ['right', 'Riktig', EXERCISE, [...SALES, 'user bjorn', 'remove'], /Logget inn sist 02\.03\.2026/],
  ['unwise', 'Ikke så lurt', EXERCISE, [...SALES, 'user anne', 'remove'], /Er det riktig person\?/],
  [
    'refused',
    'Det gikk ikke',
    EXERCISE,
    [...SERVICE, 'user gro', 'remove'],
    /Gro Sakseier: «Brukeren har åpne saker.*» En som eier åpne saker \(her: 2\)/,
  ],
  [
    'harm',
    'Feil steg',
    'ovelser/betalingen-mangler/',
    ['licences', 'users', 'user anne', 'set plan=', 'save'],
    /Ingen skal miste lisensen sin av den grunn/,
  ],
];

async function doAll(page: Page, way: readonly Action[]): Promise<void> {
  for (const action of way) await act(page, action);
}

for (const [kind, label, path, way, text] of REACTIONS) {
  test(`«${label}» is said at once, in words, in the one live region of the guide`, async ({ page }) => {
    await page.goto(path);
    await doAll(page, way);
    const reaction = guide(page).locator(`[data-reaction="${kind}"]`);
    await expect(reaction).toContainText(label);
    await expect(reaction).toContainText(text);
    await expect(guide(page).getByRole('status')).toHaveCount(1);
    await expect(guide(page).getByRole('status').locator('[data-reaction]')).toHaveCount(1);
    await expect(reaction.getByRole('button', { name: 'Angre dette' })).toHaveCount(
      kind === 'unwise' || kind === 'harm' ? 1 : 0,
    );
  });

  test(`«${label}» on a phone lies clear of what the guide points at, and is read with the advice`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await page.goto(path);
    await doAll(page, way);
    await expect(guide(page).locator(`[data-reaction="${kind}"]`)).toBeInViewport({ ratio: 1 });
    await expect(guide(page).locator('.sim-advice')).toBeInViewport({ ratio: 1 });
    await expect
      .poll(async () => {
        const [sheet, next] = [
          await guide(page).boundingBox(),
          await page.locator('.sim .next').first().boundingBox(),
        ];
        return sheet && next && next.y + next.height <= sheet.y;
      })
      .toBe(true);
  });
}

test('what was not so wise is undone from the sheet, and the next step is said again', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(EXERCISE);
  await doAll(page, [...SALES, 'user anne', 'remove']);
  await guide(page).getByRole('button', { name: 'Angre dette' }).click();
  await expect(guide(page).locator('[data-reaction]')).toHaveCount(0);
  await expect(user(page, 'anne').getByRole('radio')).toBeChecked();
  await expect(guide(page)).toContainText('Velg Bjørn Prøve i stedet for Anne Eksempel.');
});

test('without the guide only faults are told', async ({ page }) => {
  await page.goto(EXERCISE);
  await page.getByRole('button', { name: 'Skjul veiledningen' }).click();
  await doAll(page, [...SALES, 'user bjorn', 'remove']);
  await expect(user(page, 'bjorn')).toHaveCount(0);
  await expect(page.locator('[data-reaction]')).toHaveCount(0);
  await doAll(page, ['user anne', 'remove']);
  await expect(page.locator('[data-reaction="unwise"]')).toBeVisible();
  await expect(screen(page, 'remove-excess')).toBeVisible();
});
