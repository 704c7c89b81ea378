import { expect, type Locator, type Page } from '@playwright/test';
import { type Action, partsOf } from '../../src/exercises/core/actions.ts';
import type { ScreenName } from '../../src/exercises/core/state.ts';
import { tabTo } from './keyboard.ts';

export const EXERCISE = 'ovelser/fjern-overflodige-lisenser/';

/** The product's labels, as the exercise quotes them. */
export const LABELS = {
  toLicences: 'Gå til Innstillinger og vedlikehold',
  activateNew: 'Aktiver ny lisens',
  removeExcess: 'Fjern overflødig bruk av lisenser før ny lisens aktiveres',
  remove: 'Fjern',
  ok: 'OK',
  cancel: 'Avbryt',
  activate: 'Aktiver',
  undo: 'Angre',
  restart: 'Start på nytt',
} as const;

export const REFUSAL = 'Brukeren har åpne saker i Service. Lisensen kan ikke fjernes.';

/** The users who lose the licence in the scenario, and the one who must not. */
export const REMOVALS = [
  { plan: 'Service Premium', users: ['hans'] },
  { plan: 'Sales Premium', users: ['bjorn', 'eli'] },
] as const;
export const REFUSED = { plan: 'Service Premium', user: 'gro' } as const;

export type { ScreenName };

export function screen(page: Page, name: ScreenName): Locator {
  return page.locator(`[data-simulation] [data-screen="${name}"]`);
}

export function plan(page: Page, name: string): Locator {
  return page.locator(`[data-screen] [data-plan="${name}"]`);
}

export function user(page: Page, id: string): Locator {
  return page.locator(`[data-user="${id}"]`);
}

export function press(page: Page, label: keyof typeof LABELS): Locator {
  return page.locator('[data-simulation]').getByRole('button', { name: LABELS[label], exact: true });
}

export function planButton(page: Page, name: string): Locator {
  return plan(page, name).getByRole('button');
}

export function guide(page: Page): Locator {
  return page.getByRole('region', { name: 'Veiledning' });
}

/** From the warning to the dialog in which licences are removed. */
export async function openRemoval(page: Page): Promise<void> {
  await press(page, 'toLicences').click();
  await press(page, 'activateNew').click();
  await press(page, 'removeExcess').click();
  await expect(screen(page, 'remove-excess')).toBeVisible();
}

/** Opens a plan if it is closed, chooses the user and presses «Fjern». */
export async function remove(page: Page, planName: string, id: string): Promise<void> {
  const button = planButton(page, planName);
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  await user(page, id).click();
  await press(page, 'remove').click();
}

export async function removeAll(page: Page): Promise<void> {
  for (const { plan: name, users } of REMOVALS) for (const id of users) await remove(page, name, id);
}

/** From the warning to the dialog in which the licence can be activated. */
export async function solve(page: Page): Promise<void> {
  await openRemoval(page);
  await removeAll(page);
  await press(page, 'ok').click();
  await expect(screen(page, 'activate')).toBeVisible();
}

/** The same with Tab, Space, arrow keys and Enter only. */
export async function removeByKeyboard(page: Page, planName: string, id: string): Promise<void> {
  const button = planButton(page, planName);
  if ((await button.getAttribute('aria-expanded')) !== 'true') {
    await tabToEither(page, button);
    await page.keyboard.press('Enter');
  }
  await chooseByKeyboard(page, id);
  await tabTo(page, press(page, 'remove'));
  await page.keyboard.press('Enter');
}

/** Tab reaches the chosen user of the group, or either end of it; the arrow keys choose. */
async function chooseByKeyboard(page: Page, id: string): Promise<void> {
  const wanted = user(page, id).getByRole('radio');
  await tabToEither(page, page.locator('[data-user]').getByRole('radio'));
  await page.keyboard.press('Space');
  for (let presses = 0; !(await wanted.isChecked()); presses++) {
    if (presses > 20) throw new Error(`The arrows never came to «${id}».`);
    await page.keyboard.press('ArrowDown');
  }
}

/** Carries out an action, as scenarios write it, with the mouse or a finger. */
export async function act(page: Page, action: Action, by: 'click' | 'tap' = 'click'): Promise<void> {
  if (action === 'finish') return;
  const { verb, id } = partsOf(action);
  if (verb === 'set') {
    const [field = '', value = ''] = id.split('=', 2);
    const control = fieldOf(page, field);
    if (await control.evaluate((element) => element instanceof HTMLSelectElement))
      await control.selectOption(value);
    else await control[by]();
  } else if (verb === 'user' && (await isListed(page, id))) await user(page, id)[by]();
  else await control(page, action).first()[by]();
}

/** The same by keyboard: Tab to the control, then Enter, Space or the arrows. */
export async function actByKeyboard(page: Page, action: Action): Promise<void> {
  if (action === 'finish') return;
  const { verb, id } = partsOf(action);
  if (verb === 'set') {
    const [field = '', value = ''] = id.split('=', 2);
    const control = fieldOf(page, field);
    await tabToEither(page, control);
    if (await control.evaluate((element) => element instanceof HTMLSelectElement))
      await chooseOption(page, control, value);
    else await page.keyboard.press('Space');
  } else if (verb === 'user' && (await isListed(page, id))) await chooseByKeyboard(page, id);
  else if (verb === 'mark' && id !== 'all') {
    await tabToEither(page, control(page, action));
    await page.keyboard.press('Space');
  } else {
    await tabToEither(page, control(page, action).first());
    await page.keyboard.press('Enter');
  }
}

/** Whether a user is in a list to choose from rather than in the table of users, once either is there. */
async function isListed(page: Page, id: string): Promise<boolean> {
  await expect(
    user(page, id)
      .or(control(page, `user ${id}`))
      .first(),
  ).toBeAttached();
  return (await user(page, id).count()) > 0;
}

export function control(page: Page, action: Action): Locator {
  return page.locator(`[data-simulation] [data-does="${action}"]`);
}

function fieldOf(page: Page, field: string): Locator {
  return page.locator(`[data-simulation] [data-field="${field}"]`);
}

/** The arrow keys go through a list, choosing at each step. */
async function chooseOption(page: Page, select: Locator, value: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let presses = 0; (await select.inputValue()) !== value; presses++) {
    if (presses > 30) throw new Error(`The arrows never came to «${value}».`);
    await page.keyboard.press('ArrowDown');
  }
}

/** Forwards, or backwards if the target comes before the focused element. */
async function tabToEither(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  const isBefore = await target
    .first()
    .evaluate(
      (element) =>
        (element.compareDocumentPosition(document.activeElement ?? document.body) &
          Node.DOCUMENT_POSITION_FOLLOWING) !==
        0,
    );
  await tabTo(page, target, isBefore ? 'Shift+Tab' : 'Tab');
}
