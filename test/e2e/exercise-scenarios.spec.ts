import { act, actByKeyboard, control, guide, press, screen } from './exercise-walk.ts';
import { tabTo } from './keyboard.ts';
import { fragmentOf, pageOf, wayTo } from './licence-tree.ts';
import { SCENARIOS } from './scenarios.ts';
import { expect, test } from './watched-test.ts';

const done = '[data-simulation][data-done="true"]';

for (const { id, path, way } of SCENARIOS) {
  test(`«${id}» is solved by mouse`, async ({ page }) => {
    await page.goto(path);
    for (const action of way) {
      if (action === 'finish') await expect(screen(page, 'activated')).toBeVisible();
      else await act(page, action);
    }
    await expect(page.locator(done)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Du er i mål' })).toBeVisible();
  });

  for (const guided of [true, false])
    test(`«${id}» is solved by keyboard ${guided ? 'with' : 'without'} the guide, and focus is never lost`, async ({
      page,
    }) => {
      await page.goto(path);
      if (!guided) {
        const hide = page.getByRole('button', { name: 'Skjul veiledningen' });
        await tabTo(page, hide);
        await page.keyboard.press('Enter');
        await expect(hide).toHaveCount(0);
      }
      for (const action of way) {
        if (action === 'finish') await expect(screen(page, 'activated')).toBeVisible();
        else await actByKeyboard(page, action);
        await expect(page.locator('body'), action).not.toBeFocused();
      }
      await expect(page.locator(done)).toBeVisible();
    });

  test(`«${id}» is undone step by step to the very start`, async ({ page }) => {
    const steps = way.filter((action) => action !== 'finish');
    await page.goto(`${path}#${new URLSearchParams({ v: '1', steg: way.join(';') })}`);
    await expect(page.locator(done)).toBeVisible();
    for (const _ of steps) await press(page, 'undo').click();
    await expect(screen(page, 'warning')).toBeVisible();
    await expect(press(page, 'undo')).toHaveAttribute('aria-disabled', 'true');
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(control(page, way[0] as (typeof way)[number])).toBeVisible();
  });
}

for (const { id, path, moments } of SCENARIOS) {
  test(`the figures of «${id}» show the marks and numbers that their text alternatives tell`, async ({
    page,
  }) => {
    await page.goto(path);
    // They are open without scripts; scripts fold them.
    await expect(page.locator('[data-sim-steps]')).not.toHaveAttribute('open');
    await page.getByText('Stegene som bilder').click();
    const figures = page.locator('[data-sim-steps] figure');
    await expect(figures).toHaveCount(moments.length);
    for (const [i, { name, marks, caption }] of moments.entries()) {
      const figure = figures.nth(i);
      await expect(figure.locator('figcaption'), name).toHaveText(caption);
      await expect(figure.locator('button, input, select, a'), name).toHaveCount(0);
      const drawn = await figure.locator('.sim-mark').allTextContents();
      expect(drawn.toSorted(), name).toEqual(marks.map((_, n) => `${n + 1}`));
      const told = await figure.locator('[role="img"] > [hidden]').textContent();
      for (const row of await figure.locator('tbody tr').all()) {
        const [plan = ''] = ((await row.locator('th').textContent()) ?? '').split(/\s+\d+ for mange/);
        const numbers = (await row.locator('td').allTextContents()).join('.*');
        expect(told, name).toMatch(new RegExp(`${plan.trim()}: ${numbers}`));
      }
    }
  });
}

test('menus open and close by keyboard, and focus stays where the work is', async ({ page }) => {
  await page.goto('ovelser/feil-installasjon/');
  await actByKeyboard(page, 'close');
  await actByKeyboard(page, 'help');
  await expect(control(page, 'help')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(control(page, 'help')).toHaveAttribute('aria-expanded', 'false');
  await expect(control(page, 'help')).toBeFocused();
  await actByKeyboard(page, 'help');
  await actByKeyboard(page, 'about');
  await expect(page.getByRole('dialog', { name: 'Om' }).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(control(page, 'help')).toBeFocused();
});

test('a wrong turn that only undo takes back is said to be one, and undone', async ({ page }) => {
  await page.goto('ovelser/feil-installasjon/');
  for (const action of ['licences', 'activate', 'confirm'] as const) await act(page, action);
  await expect(guide(page)).toContainText('Feil steg');
  await expect(page.getByRole('heading', { name: 'Du er i mål' })).toHaveCount(0);
  await press(page, 'undo').click();
  await expect(guide(page)).not.toContainText('Feil steg');
});

test('a licence taken where none was to go is harm, told also without the guide, and no end is reached', async ({
  page,
}) => {
  await page.goto('ovelser/betalingen-mangler/');
  await page.getByRole('button', { name: 'Skjul veiledningen' }).click();
  for (const action of ['licences', 'users', 'user anne', 'set plan=', 'save'] as const)
    await act(page, action);
  const told = page
    .locator('[data-simulation]')
    .getByRole('status')
    .filter({ hasText: 'Anne Eksempel mistet' });
  await expect(told).toContainText('når betalingen er ordnet');
  await page.getByRole('button', { name: 'Angre dette' }).click();
  await expect(told).toHaveCount(0);
  await expect(press(page, 'undo')).toBeFocused();
});

test('SuperOffice answers what it was not asked for, and the exercise goes on', async ({ page }) => {
  await page.goto('ovelser/tallene-stemmer-ikke/');
  for (const action of ['close', 'help', 'contact', 'set reason=licences', 'send'] as const)
    await act(page, action);
  await expect(page.getByRole('region', { name: 'Det du vet fra før' })).toContainText('peker på noe annet');
  await expect(page.locator(done)).toHaveCount(0);
});

test('an outcome opens its exercise with the numbers of the link', async ({ page }) => {
  const answers = fragmentOf(wayTo('open-requests'));
  await page.goto(`${pageOf('open-requests')}${answers}&excess=Service+Premium:2`);
  await page.getByRole('link', { name: 'Prøv stegene i en øvelse først' }).click();
  await act(page, 'licences');
  await expect(page.locator('[data-screen] [data-plan="Service Premium"]')).toHaveAttribute(
    'data-excess',
    '2',
  );
});

test('an exercise with numbers of its own says that it does not use those of a link', async ({ page }) => {
  await page.goto('ovelser/plasser-i-crm-suite/#v=1&excess=Sales+Premium:2');
  await expect(page.locator('[data-simulation]')).toContainText('bruker ikke dem fra lenken');
});

for (const [id, did] of [
  [
    'gi-apne-saker-ny-eier',
    [/^Du endret eier .*saker\.$/, /^Du fjernet én lisens \(Gro .*\)\.$/, /aktiverte den nye lisensen/],
  ],
  ['fjern-overflodige-lisenser', [/^Du fjernet \w+ lisenser \(.*Hans.*\)\.$/, /aktiverte den nye lisensen/]],
  ['feil-installasjon', [/kontrollerte installasjonen og logget inn hos /]],
  ['tallene-stemmer-ikke', [/fjernet ingen lisenser/, /kontaktet SuperOffice: «.+»/]],
] as const) {
  test(`the end of «${id}» lists what was done, in order`, async ({ page }) => {
    const { path = '', way = [] } = SCENARIOS.find((scenario) => scenario.id === id) ?? {};
    await page.goto(`${path}#${new URLSearchParams({ v: '1', steg: way.join(';') })}`);
    const end = page.getByRole('region', { name: 'Du er i mål' });
    await expect(end.getByRole('list', { name: 'Dette gjorde du' }).getByRole('listitem')).toHaveText([
      ...did,
    ]);
    await expect(end.getByRole('list', { name: 'annerledes' })).toHaveCount(0);
    // Nothing is reported as done before it is.
    await press(page, 'undo').click();
    await expect(end).toHaveCount(0);
  });
}

test('the checklist is printed alone', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: () => {} }));
  await page.goto('ovelser/tallene-stemmer-ikke/');
  await page.getByRole('button', { name: 'Skriv ut sjekklisten' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Slik gjør du det i virkeligheten' })).toBeVisible();
  await expect(page.getByText('Finn frem ordrebekreftelsen')).toBeVisible();
  await expect(page.locator('[data-simulation]')).toBeHidden();
  await expect(page.locator('[data-sim-steps]')).toBeHidden();
});

test('the index helps to choose: when, how long, and what one learns', async ({ page }) => {
  await page.goto('ovelser/');
  for (const { title } of SCENARIOS) {
    const row = page.getByRole('main').getByRole('link').filter({ hasText: title });
    await expect(row).toContainText('Velg denne når');
    await expect(row).toContainText(/Omtrent \d+ minutter\. Du lærer å /);
  }
});
