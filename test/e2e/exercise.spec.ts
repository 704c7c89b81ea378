import {
  EXERCISE,
  guide,
  LABELS,
  openRemoval,
  plan,
  planButton,
  press,
  REFUSAL,
  REFUSED,
  REMOVALS,
  remove,
  removeAll,
  removeByKeyboard,
  type ScreenName,
  screen,
  solve,
  user,
} from './exercise-walk.ts';
import { enter, tabTo } from './keyboard.ts';
import { markDocument } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

test('by mouse, licences are removed and the new licence activated, with the refusal on the way', async ({
  page,
}) => {
  await page.goto(EXERCISE);
  await expect(screen(page, 'warning')).toContainText('Teksten kan være en annen hos deg');
  await press(page, 'toLicences').click();
  await expect(screen(page, 'licences')).toBeVisible();
  await press(page, 'activateNew').click();

  // The product refuses while too many are in use, and so does the exercise.
  await press(page, 'activate').click({ force: true });
  await expect(screen(page, 'activate')).toBeVisible();
  await expect(screen(page, 'activate').getByRole('status')).toContainText('Sales Premium har 2 for mange');

  await press(page, 'removeExcess').click();
  await expect(plan(page, 'Sales Premium')).toHaveAttribute('data-excess', '2');
  await expect(plan(page, 'Service Premium')).toHaveAttribute('data-excess', '1');
  await remove(page, REFUSED.plan, REFUSED.user);
  await expect(page.getByRole('alert')).toContainText(REFUSAL);
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute(
    'href',
    /artikler\/bruker-har-apne-saker\/$/,
  );
  await expect(plan(page, 'Service Premium')).toHaveAttribute('data-excess', '1');

  await removeAll(page);
  await expect(plan(page, 'Sales Premium')).toHaveAttribute('data-excess', '0');
  await expect(plan(page, 'Service Premium')).toHaveAttribute('data-excess', '0');
  await press(page, 'ok').click();
  await press(page, 'activate').click();
  await expect(screen(page, 'activating')).toHaveAttribute('aria-busy', 'true');
  await expect(screen(page, 'activated')).toContainText('Ny lisens er aktivert');
  await expect(page.getByRole('heading', { name: 'Du er i mål' })).toBeVisible();
});

test('by keyboard, licences are removed and the new licence activated, with the refusal on the way', async ({
  page,
}) => {
  const expectFocusOnHeading = (name: ScreenName) =>
    expect(screen(page, name).getByRole('heading').first()).toBeFocused();
  await page.goto(EXERCISE);
  await enter(page, press(page, 'toLicences'));
  await expectFocusOnHeading('licences');
  await enter(page, press(page, 'activateNew'));
  await expectFocusOnHeading('activate');
  await enter(page, press(page, 'activate'));
  await expect(screen(page, 'activate').getByRole('status')).toContainText('for mange');
  await expect(press(page, 'activate')).toBeFocused();
  await tabTo(page, press(page, 'removeExcess'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectFocusOnHeading('remove-excess');

  await removeByKeyboard(page, REFUSED.plan, REFUSED.user);
  // No source shows such a column in the product.
  await expect(screen(page, 'remove-excess')).toContainText('står her bare i øvelsen');
  await expect(page.getByRole('alert')).toContainText(REFUSAL);
  await expect(press(page, 'remove')).toBeFocused();
  for (const { plan: name, users } of REMOVALS)
    for (const id of users) await removeByKeyboard(page, name, id);
  await enter(page, press(page, 'ok'));
  await expect(screen(page, 'activate')).toBeVisible();
  await enter(page, press(page, 'activate'));
  await expect(screen(page, 'activated')).toContainText('Ny lisens er aktivert');
  await expectFocusOnHeading('activated');
  await expect(page.getByRole('heading', { name: 'Du er i mål' })).toBeFocused();
});

test('«Aktiver» that may not be used can be reached, and says why', async ({ page }) => {
  await page.goto(EXERCISE);
  await press(page, 'toLicences').click();
  await press(page, 'activateNew').click();
  await expect(press(page, 'activate')).toHaveAttribute('aria-disabled', 'true');
  await expect(press(page, 'activate')).toHaveAccessibleDescription(
    /Sales Premium har 2 for mange.*Service Premium har 1/,
  );
  await tabTo(page, press(page, 'activate'));
});

test('«Fjern» says what must be chosen first, and when nothing more is to be removed', async ({ page }) => {
  await page.goto(EXERCISE);
  await openRemoval(page);
  await expect(press(page, 'remove')).toHaveAccessibleDescription('Velg en brukerplan og en bruker først.');
  await planButton(page, 'Sales Premium').click();
  await expect(press(page, 'remove')).toHaveAccessibleDescription('Velg en bruker først.');
  await planButton(page, 'Marketing Essentials').click();
  await user(page, 'kari').click();
  await expect(press(page, 'remove')).toHaveAttribute('aria-disabled', 'true');
  await press(page, 'remove').click({ force: true });
  await expect(user(page, 'kari')).toBeVisible();
});

test('«OK» with licences left to remove leads back to where one was', async ({ page }) => {
  await page.goto(EXERCISE);
  await openRemoval(page);
  await remove(page, 'Sales Premium', 'bjorn');
  await press(page, 'ok').click();
  await expect(screen(page, 'activate')).toBeVisible();
  await expect(plan(page, 'Sales Premium')).toHaveAttribute('data-excess', '1');
  await expect(press(page, 'activate')).toHaveAttribute('aria-disabled', 'true');
});

test('«Avbryt» and Escape throw away what was not confirmed with «OK»', async ({ page }) => {
  await page.goto(EXERCISE);
  await openRemoval(page);
  await remove(page, 'Sales Premium', 'bjorn');
  await press(page, 'cancel').click();
  await expect(plan(page, 'Sales Premium')).toHaveAttribute('data-excess', '2');
});

test('Escape cancels a dialog, and focus returns to what opened it', async ({ page }) => {
  await page.goto(EXERCISE);
  await press(page, 'toLicences').click();
  await enter(page, press(page, 'activateNew'));
  await expect(screen(page, 'activate').getByRole('heading')).toBeFocused();
  await enter(page, press(page, 'removeExcess'));
  await expect(screen(page, 'remove-excess').getByRole('heading')).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(screen(page, 'activate')).toBeVisible();
  await expect(press(page, 'removeExcess')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(screen(page, 'licences')).toBeVisible();
  await expect(press(page, 'activateNew')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(screen(page, 'licences')).toBeVisible();
});

test('Escape cancels a dialog also after a click on it', async ({ page }) => {
  await page.goto(EXERCISE);
  await openRemoval(page);
  await planButton(page, 'Sales Premium').click();
  await page.keyboard.press('Escape');
  await expect(screen(page, 'activate')).toBeVisible();
});

test('focus is not taken on load, and goes to the heading of a new screen', async ({ page }) => {
  await page.goto(EXERCISE);
  await expect(page.locator('body')).toBeFocused();
  await press(page, 'toLicences').click();
  await expect(screen(page, 'licences').getByRole('heading', { name: 'Lisenser' })).toBeFocused();
});

test('a dialog of the exercise shuts off the screen below it and nothing else', async ({ page }) => {
  await page.goto(EXERCISE);
  await press(page, 'toLicences').click();
  await press(page, 'activateNew').click();
  const dialog = page.getByRole('dialog', { name: LABELS.activateNew });
  await expect(dialog).toBeVisible();
  await expect(dialog).not.toHaveAttribute('aria-modal');
  await expect(page.locator('[data-simulation] [inert]')).toHaveCount(1);
  for (const label of ['undo', 'restart'] as const) await tabTo(page, press(page, label), 'Shift+Tab');
});

test('«Angre» takes back one thing at a time, «Start på nytt» all', async ({ page }) => {
  await page.goto(EXERCISE);
  await expect(press(page, 'undo')).toHaveAttribute('aria-disabled', 'true');
  await openRemoval(page);
  await remove(page, 'Sales Premium', 'bjorn');
  await expect(user(page, 'bjorn')).toHaveCount(0);

  await press(page, 'undo').click();
  await expect(user(page, 'bjorn')).toBeVisible();
  await expect(user(page, 'bjorn').getByRole('radio')).toBeChecked();
  await expect(press(page, 'undo')).toBeFocused();
  await press(page, 'undo').click();
  await expect(user(page, 'bjorn').getByRole('radio')).not.toBeChecked();

  await press(page, 'restart').click();
  await expect(screen(page, 'warning')).toBeVisible();
  await expect(press(page, 'undo')).toHaveAttribute('aria-disabled', 'true');
});

test('who should not have been chosen is told of at once, once, with the way back', async ({ page }) => {
  await page.goto(EXERCISE);
  await openRemoval(page);
  await remove(page, 'Sales Premium', 'anne');
  const remark = guide(page).getByRole('status').locator('p', { hasText: 'Er det riktig person?' });
  await expect(remark).toContainText('Anne Eksempel logget inn 23.11.2026');
  await expect(remark).toContainText('Bjørn Prøve har ikke logget inn siden 02.03.2026');

  // The next step does not rewrite the text, so that it is not announced again.
  await remark.evaluate((element) => element.setAttribute('data-seen', ''));
  await planButton(page, 'Service Premium').click();
  await expect(guide(page)).toContainText('Service Premium');
  await expect(remark).toHaveAttribute('data-seen');
  await remove(page, 'Sales Premium', 'bjorn');
  await expect(user(page, 'bjorn')).toHaveCount(0);

  await guide(page).getByRole('button', { name: 'Angre dette' }).click();
  await expect(remark).toHaveCount(0);
  await expect(user(page, 'anne')).toBeVisible();
  await expect(user(page, 'bjorn')).toBeVisible();
  await expect(press(page, 'undo')).toBeFocused();
});

test('the end says which choices were right and which were not, with the facts, and leads back', async ({
  page,
}) => {
  await page.goto(EXERCISE);
  await openRemoval(page);
  await remove(page, 'Sales Premium', 'anne');
  await remove(page, 'Sales Premium', 'bjorn');
  await remove(page, 'Service Premium', 'hans');
  await press(page, 'ok').click();
  await press(page, 'activate').click();
  const end = page.getByRole('region', { name: 'Du er i mål' });
  await expect(end.getByRole('heading', { level: 2 })).not.toContainText('Bra');
  await expect(end.getByRole('list', { name: 'annerledes' }).getByRole('listitem')).toHaveText([
    /Anne Eksempel logget inn 23\.11\.2026.*Eli Test har ikke logget inn siden 11\.05\.2026/,
  ]);
  await expect(end.getByRole('list', { name: 'bra valg' }).getByRole('listitem')).toHaveText([
    /Bjørn Prøve: Logget inn sist 02\.03\.2026/,
    /Hans Utkast: Logget inn sist 30\.08\.2026/,
  ]);

  await end.getByRole('button', { name: 'Gå tilbake og velg på nytt' }).click();
  await expect(end).toHaveCount(0);
  await expect(screen(page, 'remove-excess')).toBeVisible();
  await expect(user(page, 'anne')).toBeVisible();
});

test('until the guide comes, an address shows no step that is not the next', async ({ page }) => {
  let send = () => {};
  const isAsked = new Promise<void>((asked) =>
    page.route(/coach-parts\.[^/]+\.js$/, (route) => {
      send = () => route.continue();
      asked();
    }),
  );
  await page.goto(`${EXERCISE}#v=1&steg=licences`);
  await expect(screen(page, 'licences')).toBeVisible();
  await isAsked;
  await expect(guide(page)).toContainText('Veiledningen lastes.');
  await expect(guide(page)).not.toContainText('Gå til lisensene');
  send();
  await expect(guide(page)).toContainText('Klikk så på «Aktiver ny lisens»');
});

test.describe('without the guide', () => {
  test.use({ expectedErrors: [/coach/] });

  test('an exercise whose guide does not come goes on, and says so', async ({ page }) => {
    await page.route(/coach-parts\.[^/]+\.js$/, (route) => route.abort());
    await page.goto(EXERCISE);
    await expect(guide(page)).toContainText('Gå til lisensene');
    await press(page, 'toLicences').click();
    await expect(guide(page)).toContainText('kunne ikke lastes');
    await press(page, 'activateNew').click();
    await expect(screen(page, 'activate')).toBeVisible();
  });
});

test('«Angre» after the activation takes it back as a whole', async ({ page }) => {
  await page.goto(EXERCISE);
  await solve(page);
  await press(page, 'activate').click();
  await expect(screen(page, 'activated')).toBeVisible();
  await press(page, 'undo').click();
  await expect(screen(page, 'activate')).toBeVisible();
  await expect(press(page, 'activate')).not.toHaveAttribute('aria-disabled', 'true');
});

test('the guide says what to do next from any state, and can be hidden', async ({ page }) => {
  await page.goto(EXERCISE);
  await press(page, 'toLicences').click();
  await expect(guide(page)).toContainText(`«${LABELS.activateNew}»`);
  await press(page, 'activateNew').click();
  await expect(guide(page)).toContainText(`«${LABELS.removeExcess}»`);
  // The safe comparison comes before any removal.
  await expect(guide(page)).toContainText(/skal du .*ikke fjerne/);
  await press(page, 'removeExcess').click();
  await remove(page, REFUSED.plan, REFUSED.user);
  await expect(guide(page)).toContainText('Velg en annen bruker');
  await removeAll(page);
  await expect(guide(page)).toContainText('«OK»');
  await press(page, 'ok').click();
  await expect(guide(page)).toContainText(`«${LABELS.activate}»`);

  await page.getByRole('button', { name: 'Skjul veiledningen' }).click();
  await expect(guide(page)).toBeHidden();
  await page.getByRole('button', { name: 'Vis veiledningen' }).click();
  await expect(guide(page)).toBeVisible();
});

test('a standing line says once that nothing is changed', async ({ page }) => {
  await page.goto(EXERCISE);
  await solve(page);
  const standing = page.getByText(/ingenting .*endre/i).filter({ visible: true });
  await expect(standing).toHaveText(['Øvelse, ingenting endres']);
});

test('the address keeps the moment, without entries in the history', async ({ page, baseURL }) => {
  await page.goto('ovelser/');
  await page.goto(EXERCISE);
  const entries = await page.evaluate(() => history.length);
  await openRemoval(page);
  await remove(page, 'Sales Premium', 'bjorn');
  await remove(page, REFUSED.plan, REFUSED.user);
  expect(await page.evaluate(() => history.length)).toBe(entries);

  await page.reload();
  await expect(page.getByRole('alert')).toContainText(REFUSAL);
  await expect(plan(page, 'Sales Premium')).toHaveAttribute('data-excess', '1');
  await expect(user(page, REFUSED.user).getByRole('radio')).toBeChecked();

  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}ovelser/`);
});

test('a reload in the middle of the activation goes on to the end', async ({ page }) => {
  await page.goto(EXERCISE);
  await solve(page);
  await press(page, 'activate').click();
  await expect(screen(page, 'activating')).toBeVisible();
  await page.reload();
  await expect(screen(page, 'activated')).toBeVisible();
});

test('the tabs of the screen Lisenser show owner, serial number and date', async ({ page }) => {
  await page.goto(EXERCISE);
  await press(page, 'toLicences').click();
  for (const text of ['Eksempel Fiskeredskap AS', '1000000006', '24.12.2026']) {
    await expect(screen(page, 'licences')).toContainText(text);
  }
  await screen(page, 'licences').getByRole('button', { name: 'Status' }).click();
  await expect(screen(page, 'licences')).toContainText('Neste utløpsdato');
  await screen(page, 'licences').getByRole('button', { name: 'SuperOffice' }).click();
  await screen(page, 'licences').getByRole('button', { name: 'Kjøp nye lisenser' }).click();
  await expect(screen(page, 'licences').getByRole('status')).not.toBeEmpty();
});

test.describe('with the numbers of a link', () => {
  const withNumbers = (excess: string, rest = {}) =>
    `${EXERCISE}#${new URLSearchParams({ v: '1', excess, ...rest })}`;

  test('each plan that the link names has that many too many, and the exercise can be finished', async ({
    page,
  }) => {
    await page.goto(withNumbers('Sales Essentials:1,Service Premium:3'));
    await press(page, 'toLicences').click();
    await expect(plan(page, 'Sales Essentials')).toHaveAttribute('data-excess', '1');
    await expect(plan(page, 'Service Premium')).toHaveAttribute('data-excess', '3');
    await expect(plan(page, 'Sales Premium')).toHaveAttribute('data-excess', '0');
    await press(page, 'activateNew').click();
    await press(page, 'removeExcess').click();
    for (const [name, count] of [
      ['Sales Essentials', 1],
      ['Service Premium', 3],
    ] as const) {
      await planButton(page, name).click();
      for (let left = count as number, i = 0; left > 0; i++) {
        await page.locator('[data-user]').nth(i).click();
        await press(page, 'remove').click();
        const after = Number(await plan(page, name).getAttribute('data-excess'));
        // A refused user is passed over; a removed one makes room for the next in the list.
        if (after < left) i--;
        left = after;
      }
    }
    await press(page, 'ok').click();
    await press(page, 'activate').click();
    await expect(screen(page, 'activated')).toBeVisible();
  });

  test('the numbers stay through clicks, restart and reload, and are said not to be checked', async ({
    page,
  }) => {
    await page.goto(withNumbers('Sales Premium:1'));
    await expect(page.locator('[data-simulation]')).toContainText('ikke kontrollert');
    await press(page, 'toLicences').click();
    await page.reload();
    await expect(plan(page, 'Sales Premium')).toHaveAttribute('data-excess', '1');
    await press(page, 'restart').click();
    await press(page, 'toLicences').click();
    await expect(plan(page, 'Sales Premium')).toHaveAttribute('data-excess', '1');
    await expect(plan(page, 'Service Premium')).toHaveAttribute('data-excess', '0');
  });

  test('a number too large for an exercise is cut, and the page says so', async ({ page }) => {
    await page.goto(withNumbers('Sales Premium:9999'));
    await expect(page.locator('[data-simulation]')).toContainText('9999');
    await press(page, 'toLicences').click();
    const shown = Number(await plan(page, 'Sales Premium').getAttribute('data-excess'));
    expect(shown).toBeGreaterThan(2);
    expect(shown).toBeLessThan(100);
  });

  test('a list of more than twenty can be searched, and everybody stays in the page', async ({ page }) => {
    await page.goto(withNumbers('Sales Premium:12,Service Premium:12'));
    await press(page, 'toLicences').click();
    await page.locator('[data-does="users"]').click();
    const field = page.getByRole('textbox', { name: /^Søk blant \d+ brukere/ });
    const everybody = screen(page, 'users').getByRole('listitem');
    await field.fill('Bjørn');
    await expect(everybody.filter({ visible: true })).toHaveText([/^Bjørn Prøve/]);
    await expect(screen(page, 'users')).toContainText(/1 av \d+ brukere passer/);
    await field.press('Escape');
    await expect(everybody.filter({ visible: true })).toHaveCount(
      Number((await screen(page, 'users').locator('label span').textContent())?.match(/\d+/)?.[0]),
    );
  });

  test('a new link in the same tab counts', async ({ page }) => {
    await page.goto(withNumbers('Sales Premium:1'));
    await press(page, 'toLicences').click();
    const isSameDocument = await markDocument(page);
    await page.goto(withNumbers('Sales Premium:3'));
    expect(await isSameDocument()).toBe(true);
    await press(page, 'toLicences').click();
    await expect(plan(page, 'Sales Premium')).toHaveAttribute('data-excess', '3');
  });

  test('a hostile fragment leaves an exercise that works', async ({ page }) => {
    const steps = [
      'javascript:alert(1)',
      'plan __proto__',
      'user <img src=x>',
      'finish',
      'confirm',
      'remove',
      'licences',
    ];
    await page.goto(withNumbers('<img src=x onerror=alert(1)>:2,__proto__:3', { steg: steps.join(';') }));
    await expect(screen(page, 'licences')).toBeVisible();
    await expect(page.locator('[data-simulation]')).toContainText('kunne ikke leses');
    await expect(page.locator('[data-simulation] img')).toHaveCount(0);
    await press(page, 'restart').click();
    await solve(page);
  });

  test('an endless fragment and another version are left alone', async ({ page }) => {
    await page.goto(withNumbers('Sales Premium:2', { steg: `licences;${'status;licences;'.repeat(3000)}` }));
    await expect(screen(page, 'licences')).toBeVisible();
    await page.goto('404.html');
    await page.goto(`${EXERCISE}#v=2&steg=licences`);
    await expect(screen(page, 'warning')).toBeVisible();
  });
});
