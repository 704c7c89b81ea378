import type { Page } from '@playwright/test';
import { enter, tabTo } from './keyboard.ts';
import {
  answer,
  BAD_USERS,
  LICENCE_PLAN,
  makePlan,
  openSuggestions,
  PLANS,
  pastePlans,
  pasteUsers,
  planRow,
  result,
  suggested,
  tableLine,
  tool,
  USERS,
  userTable,
} from './licence-plan-walk.ts';
import { pageOf } from './licence-tree.ts';
import { expectState, searchField } from './search-walk.ts';
import { expect, test } from './watched-test.ts';

const checklist = (page: Page) => tool(page).locator('.copy-text pre');

test('by mouse, pasted numbers become a plan: how many, who, in which order, and what buying takes', async ({
  page,
}) => {
  await makePlan(page);
  await expect(planRow(page, 'Sales Premium')).toHaveAttribute('data-excess', '2');
  await expect(planRow(page, 'Service Premium')).toHaveAttribute('data-excess', '0');
  // A user with open requests cannot lose the plan yet, and a user without a date is not suggested.
  await expect(suggested(page, 'Sales Premium')).toHaveText(['David Demo', 'Anne Eksempel']);
  await expect(result(page, 'Sales Premium').locator('[data-advice="unknown"]')).toContainText(
    /Camilla Øvelse.*velg selv/,
  );
  await expect(result(page, 'Service Premium')).toHaveCount(0);

  const sales = result(page, 'Sales Premium');
  await expect(sales.getByRole('heading', { name: 'Eller kjøp 2' })).toBeVisible();
  await expect(sales).toContainText('Kjøp nye lisenser');
  await expect(sales).toContainText('2 må bort');
  await expect(sales.getByText('Forslag: fjern (2)')).toContainText('David Demo, Anne Eksempel');
  await expect(sales.getByRole('checkbox')).toHaveCount(0);
  await openSuggestions(page, 'Sales Premium');
  await expect(sales.getByRole('listitem').filter({ hasText: 'David Demo' })).toContainText(
    'Foreslått fordi: Har sluttet.',
  );
  await sales.getByText('Beholder planen (2)').click();
  await expect(sales.getByRole('listitem').filter({ hasText: 'Bjørn Prøve' })).toContainText(
    'Eier 3 åpne saker',
  );
  await expect(sales.getByRole('link', { name: /ny eier/ })).toHaveAttribute(
    'href',
    /bruker-har-apne-saker\/$/,
  );
  await expect(checklist(page)).toContainText('☐ David Demo. Har sluttet.');

  await sales.getByRole('checkbox', { name: 'Skal beholde planen (Anne Eksempel)' }).check();
  await expect(suggested(page, 'Sales Premium')).toHaveText(['David Demo', 'Bjørn Prøve']);
  await expect(checklist(page)).not.toContainText('Anne');

  // Nobody is left to suggest: the reader is told to choose.
  await sales.getByRole('checkbox', { name: 'Skal beholde planen (Bjørn Prøve)' }).check();
  await expect(suggested(page, 'Sales Premium')).toHaveText(['David Demo']);
  await expect(sales).toContainText('Vi kan ikke foreslå den siste. Spør dem uten dato, og velg selv hvem');
});

test('by keyboard, a plan and its users are typed one by one', async ({ page }) => {
  await page.goto(LICENCE_PLAN);
  await tabTo(page, page.getByLabel('Brukerplan').first());
  await page.keyboard.type('sales premium');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await expect(planRow(page, 'Sales Premium')).toHaveAttribute('data-excess', '1');
  await enter(page, page.getByRole('button', { name: 'Legg til en plan' }));
  await expect(page.getByLabel('Brukerplan').nth(2)).toBeFocused();

  await enter(page, page.getByRole('button', { name: 'Ja, de stemmer' }));
  await enter(page, page.getByText('Legg til én bruker om gangen'));
  const form = tool(page).locator('form');
  await tabTo(page, form.getByLabel('Navn'));
  await page.keyboard.press('Enter');
  await expect(form).toContainText('Fyll inn både navn og brukerplan.');
  await expect(form.getByLabel('Navn')).toBeFocused();
  for (const [name, day] of [
    ['Anne Eksempel', '23.11.2024'],
    ['Bjørn Prøve', '02.03.2024'],
  ] as const) {
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    if ((await form.getByLabel('Brukerplan').inputValue()) === '') await page.keyboard.type('Sales Premium');
    await page.keyboard.press('Tab');
    await page.keyboard.type(day);
    await page.keyboard.press('Enter');
    await expect(form.getByRole('status')).toContainText(name);
    await expect(form.getByLabel('Navn')).toBeFocused();
  }
  await expect(suggested(page, 'Sales Premium')).toHaveText(['Bjørn Prøve']);

  await enter(page, result(page, 'Sales Premium').getByText('Forslag: fjern (1)'));
  const keeps = result(page, 'Sales Premium').getByRole('checkbox', { name: /Bjørn/ });
  await tabTo(page, keeps);
  await page.keyboard.press('Space');
  await expect(keeps).toBeFocused();
  await expect(suggested(page, 'Sales Premium')).toHaveText(['Anne Eksempel']);
});

test.describe('first, do no harm', () => {
  test('nobody is named before the numbers have been compared, and other numbers are compared anew', async ({
    page,
  }) => {
    await page.goto(LICENCE_PLAN);
    await pastePlans(page, PLANS);
    await pasteUsers(page, USERS, 6);
    await expect(result(page, 'Sales Premium')).toHaveCount(0);
    await answer(page, 'Ja, de stemmer');
    await expect(result(page, 'Sales Premium')).toBeVisible();
    await planRow(page, 'Sales Premium').getByLabel('I bruk').fill('5');
    await expect(result(page, 'Sales Premium')).toHaveCount(0);
    await expect(tool(page)).toContainText('Sammenlign dem en gang til.');
  });

  test('where they do not match, nothing is to be removed, and SuperOffice is to be asked', async ({
    page,
  }) => {
    await page.goto(LICENCE_PLAN);
    await pastePlans(page, PLANS);
    await answer(page, 'Nei, eller vet ikke');
    await expect(tool(page)).toContainText('Fjern ingenting, og aktiver ingenting');
    await expect(tool(page).getByRole('link', { name: 'Kontakt SuperOffice' })).toHaveAttribute(
      'href',
      /kontakt-support/,
    );
    await expect(result(page, 'Sales Premium')).toHaveCount(0);
    await expect(checklist(page)).toHaveCount(0);
  });

  test('where everyone fits, that is said', async ({ page }) => {
    await page.goto(LICENCE_PLAN);
    await pastePlans(page, 'Sales Premium;2;3');
    await answer(page, 'Ja, de stemmer');
    await expect(tool(page)).toContainText('Ingen lisenser må fjernes.');
  });
});

test.describe('tables with mistakes', () => {
  test('each mistake is named by line, the good lines count, and markup is text', async ({ page }) => {
    await page.goto(LICENCE_PLAN);
    await pastePlans(page, 'Plan;I bruk;Nytt antall\nSales Premium;to;0\n;1;1');
    await expect(tableLine(page, 2)).toContainText('Kolonne 2: Fant «to». Forventet et helt tall');
    await expect(tableLine(page, 2).locator('mark')).toHaveText('to');
    await expect(tableLine(page, 2)).toContainText(
      'Lest slik: Sales Premium. I bruk: ukjent. Nytt antall: 0.',
    );
    await expect(tableLine(page, 3)).toContainText('Fant ingen brukerplan.');
    await expect(tableLine(page, 3)).toContainText('Ikke brukt.');
    const inUse = planRow(page, 'Sales Premium').getByLabel('I bruk');
    await expect(inUse).toHaveAttribute('aria-invalid', 'true');
    await expect(inUse).toHaveAccessibleDescription(/Fant «to»/);

    await pasteUsers(page, BAD_USERS, 2);
    const users = page.getByRole('region', { name: '3. Brukerne' });
    const line = (number: number) => users.locator(`[data-line="${number}"]`);
    await expect(line(2)).toContainText('Fant «Sales Premium» uten navn.');
    await expect(line(3)).toContainText('Kolonne 3: Fant «31.02.2024».');
    await expect(line(3)).toContainText('Kolonne 4: Fant «kanskje». Forventet ja eller nei.');
    await expect(line(3).locator('mark')).toHaveText(['31.02.2024', 'kanskje']);
    await expect(line(3)).toContainText(
      'Lest slik: Bjørn <img src=x onerror=alert(1)>, Sales Premium. Siste innlogging er ukjent. Åpne saker er ukjent.',
    );
    await line(3).getByRole('button', { name: 'Vis i tabellen (linje 3)' }).click();
    await expect(userTable(page)).toBeFocused();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^Bjørn .*,B$/);
    await expect(tool(page)).toContainText('Ikke brukt: Department.');
    await inUse.fill('1');
    await page.getByRole('button', { name: 'Legg planene til i steg 1' }).click();
    await expect(planRow(page, 'Marketing Premium')).toBeVisible();
    await answer(page, 'Ja, de stemmer');
    await expect(result(page, 'Sales Premium').locator('[data-advice="unknown"] strong')).toHaveText([
      'Bjørn <img src=x onerror=alert(1)>',
    ]);
    await expect(tool(page).locator('img')).toHaveCount(0);
  });

  test('a very large table is read as far as the limit, and the reader is told', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(LICENCE_PLAN);
    const rows = Array.from({ length: 2500 }, (_, i) => `Bruker ${i};Sales Premium;2024-01-01`).join('\n');
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      `Navn;Brukerplan;Sist innlogget\n${rows}`,
    );
    await userTable(page).focus();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(tool(page)).toContainText('Linje 2002 og resten');
    await pastePlans(page, 'Sales Premium;2500;2490');
    await answer(page, 'Ja, de stemmer');
    await expect(suggested(page, 'Sales Premium')).toHaveCount(10);
    const others = result(page, 'Sales Premium').getByText(/^Beholder planen \(\d+\)$/);
    await others.click();
    await result(page, 'Sales Premium')
      .getByRole('button', { name: /^Vis alle \d+ i gruppen$/ })
      .click();
    await expect(result(page, 'Sales Premium').locator('[data-advice]')).toHaveCount(2000);
  });

  test('a table that says nothing leaves the rows as they were', async ({ page }) => {
    await page.goto(LICENCE_PLAN);
    await pastePlans(page, PLANS);
    await pastePlans(page, '<table>');
    await expect(tool(page)).toContainText('Radene over er ikke endret.');
    await expect(planRow(page, 'Sales Premium')).toBeVisible();
  });
});

test.describe('tables as people paste them', () => {
  test('a title and a sum are no records, and are told of by line', async ({ page }) => {
    await page.goto(LICENCE_PLAN);
    await pastePlans(page, 'Lisenser, Fjord AS\n\nPlan;I bruk;Nytt antall\nSales Premium;3;2\nTotalt;4;2');
    await expect(planRow(page, 'Sales Premium')).toHaveAttribute('data-excess', '1');
    await expect(page.locator('[data-plan]')).toHaveCount(1);
    await expect(tool(page)).toContainText('Linje 1 står over overskriftene og er ikke tatt med.');
    await expect(tool(page)).toContainText('Linje 5 er en sum og er ikke tatt med.');
    await expect(tableLine(page, 5)).toContainText('Kolonne 2: Fant summen «4». Forventet 3');

    const users = ['Navn;Brukerplan;Sist innlogget', 'Anne;Sales Premium;01.03.2024', 'Antall (1);;'];
    await pasteUsers(page, ['Brukere i november', ...users].join('\n'), 1);
    await answer(page, 'Ja, de stemmer');
    await expect(suggested(page, 'Sales Premium')).toHaveText(['Anne']);
  });

  test('cells too many are not moved, and the line is told of', async ({ page }) => {
    await page.goto(LICENCE_PLAN);
    await pasteUsers(page, 'Navn,Brukerplan\nNordmann, Kari,Vår plan\nHansen, Per,Sales Premium', 1);
    await expect(tableLine(page, 2)).toContainText(
      'Kolonne 3: Fant 3 celler: «Nordmann», «Kari», «Vår plan».',
    );
    await expect(tool(page)).toContainText('Linje 3 er lest med «Hansen, Per» som én celle.');
    await expect(tool(page).getByRole('button', { name: 'Legg planene til i steg 1' })).toBeVisible();
    await expect(tool(page).getByText('Kari (1 bruker)')).toHaveCount(0);
  });

  test('two plans in a cell are what the table of plans says, and else the reader is asked', async ({
    page,
  }) => {
    await page.goto(LICENCE_PLAN);
    await pasteUsers(page, 'Navn;Brukerplan\nKari;"Sales Premium, Service Premium"', 0);
    await expect(tableLine(page, 2)).toContainText('Kolonne 2: Fant «Sales Premium, Service Premium»');
    await pastePlans(page, 'Sales Premium;1;0\nService Premium;1;0');
    await expect(page.locator('[data-users="2"]')).toBeVisible();
    await expect(tool(page)).toContainText(
      'Linje 2 er lest som 2 planer: «Sales Premium», «Service Premium».',
    );
    await pastePlans(page, 'Sales Premium + Service Premium;1;0');
    await expect(page.locator('[data-users="1"]')).toBeVisible();
  });

  test('rows that a pasted table takes the place of can be had back', async ({ page }) => {
    await page.goto(LICENCE_PLAN);
    await page.getByLabel('Brukerplan').first().fill('Min plan');
    await pastePlans(page, 'Sales Premium;1;0');
    await expect(planRow(page, 'Min plan')).toHaveCount(0);
    await page.getByRole('button', { name: 'Hent tilbake radene som sto der' }).click();
    await expect(planRow(page, 'Min plan')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bruk tabellen' })).toBeFocused();
  });

  test('a text made to be slow leaves the page answering', async ({ page }) => {
    await page.goto(LICENCE_PLAN);
    await userTable(page).fill('"a"b,'.repeat(40_000));
    await expect(tool(page)).toContainText('Linje 1');
    await answer(page, 'Nei, eller vet ikke');
    await expect(tool(page)).toContainText('Fjern ingenting, og aktiver ingenting');
  });
});

test.describe('numbers from a link', () => {
  test('name the plans and how many too many, said not to be checked, until the numbers are typed', async ({
    page,
  }) => {
    const pairs = new URLSearchParams({
      v: '1',
      excess: 'Sales Premium:2,<b>tull</b>:1',
      serial: '1000000006',
    });
    await page.goto(`${LICENCE_PLAN}#${pairs}`);
    const row = planRow(page, 'Sales Premium');
    await expect(row).toHaveAttribute('data-excess', '2');
    await expect(row).toContainText('ikke kontrollert');
    await row.getByLabel('I bruk').fill('6');
    await row.getByLabel('Nytt antall').fill('5');
    await expect(row).toHaveAttribute('data-excess', '1');
    await expect(row).toContainText('sa 2 for mange');
  });

  test('come along from the troubleshooter’s outcome', async ({ page }) => {
    await page.goto(`${pageOf('excess')}#v=1&role=admin&installation=right&excess=Sales+Premium:2`);
    await page.getByRole('link', { name: /Lag en lisensplan/ }).click();
    await expect(planRow(page, 'Sales Premium')).toHaveAttribute('data-excess', '2');
  });
});

test.describe('what is kept', () => {
  const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const remember = (page: Page) => page.getByLabel('Husk tallene i denne nettleseren');

  test('nothing, unless the reader asks; then until it is deleted, which can be undone', async ({ page }) => {
    await makePlan(page);
    expect(await stored(page)).not.toContain('Anne');
    await page.reload();
    await expect(userTable(page)).toHaveValue('');

    await makePlan(page);
    await remember(page).check();
    await openSuggestions(page, 'Sales Premium');
    await result(page, 'Sales Premium').getByRole('checkbox', { name: /Anne/ }).check();
    await page.reload();
    await expect(userTable(page)).toHaveValue(USERS);
    await expect(remember(page)).toBeChecked();
    await expect(tool(page)).toContainText('de du ba nettleseren huske');
    // The comparison with the order is not remembered.
    await expect(result(page, 'Sales Premium')).toHaveCount(0);
    await answer(page, 'Ja, de stemmer');
    await expect(suggested(page, 'Sales Premium')).toHaveText(['David Demo', 'Bjørn Prøve']);

    await page.getByRole('button', { name: 'Slett alle tallene' }).click();
    await expect(userTable(page)).toHaveValue('');
    await expect(remember(page)).not.toBeChecked();
    expect(await stored(page)).not.toContain('Anne');
    await page.getByRole('button', { name: 'Angre slettingen' }).click();
    await expect(page.getByRole('button', { name: 'Slett alle tallene' })).toBeFocused();
    await expect(userTable(page)).toHaveValue(USERS);
    expect(await stored(page)).toContain('Anne');

    await remember(page).uncheck();
    expect(await stored(page)).not.toContain('Anne');
    await expect(userTable(page)).toHaveValue(USERS);
  });

  test('what a link told comes back with the rest when the deletion is undone', async ({ page }) => {
    await page.goto(`${LICENCE_PLAN}#v=1&excess=Sales+Premium:2`);
    await expect(planRow(page, 'Sales Premium')).toHaveAttribute('data-excess', '2');
    await page.getByRole('button', { name: 'Slett alle tallene' }).click();
    await expect(planRow(page, 'Sales Premium')).toHaveCount(0);
    await page.getByRole('button', { name: 'Angre slettingen' }).click();
    await expect(planRow(page, 'Sales Premium')).toHaveAttribute('data-excess', '2');
  });

  test('who shall keep the plan, also when other lines of the list change', async ({ page }) => {
    const twins = ['Anne;Sales Premium;01.01.2025', 'Anne;Sales Premium;02.02.2025'];
    const list = (...lines: string[]) => ['Navn;Brukerplan;Sist innlogget', ...lines].join('\n');
    await page.goto(LICENCE_PLAN);
    await pastePlans(page, 'Sales Premium;2;0');
    await pasteUsers(page, list(...twins), 2);
    await answer(page, 'Ja, de stemmer');
    const row = (day: string) => result(page, 'Sales Premium').getByRole('listitem').filter({ hasText: day });
    await openSuggestions(page, 'Sales Premium');
    await row('2. februar 2025').getByRole('checkbox').check();
    await pasteUsers(page, list('Bjørn;Sales Premium;', ...twins), 3);
    await expect(row('2. februar 2025').getByRole('checkbox')).toBeChecked();
    await expect(row('1. januar 2025').getByRole('checkbox')).not.toBeChecked();
    // The field is emptied before the newer list is pasted.
    await userTable(page).fill('');
    await expect(tool(page).locator('[data-users="0"]')).toBeAttached();
    await pasteUsers(page, list(...twins.slice(1)), 1);
    await openSuggestions(page, 'Sales Premium');
    await expect(row('2. februar 2025').getByRole('checkbox')).toBeChecked();
  });

  test('a browser that keeps nothing is told of, and the tool works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await makePlan(page);
    await remember(page).click();
    await expect(tool(page)).toContainText('Nettleseren lar oss ikke lagre.');
    await expect(remember(page)).not.toBeChecked();
    await expect(suggested(page, 'Sales Premium')).toHaveCount(2);
  });

  test('what an earlier page left behind in another form does no harm', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('lisensplan', '{"plans":{"name":1},"users":'));
    await makePlan(page);
    await expect(suggested(page, 'Sales Premium')).toHaveCount(2);
  });
});

test.describe('the checklist', () => {
  test('is alone on paper, and without a plan the way by hand is', async ({ page }) => {
    await page.goto(LICENCE_PLAN);
    await page.emulateMedia({ media: 'print' });
    const byHand = page.getByRole('table', { name: 'Planene' });
    await expect(byHand).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ja, de stemmer' })).toBeHidden();

    await page.emulateMedia({ media: 'screen' });
    await makePlan(page);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.plan-sheet');
    await expect(sheet).toBeVisible();
    await expect(sheet).toContainText('☐ David Demo');
    await expect(sheet).toContainText('Fjern ingenting, aktiver ingenting');
    await expect(byHand).toBeHidden();
    await expect(userTable(page)).toBeHidden();
    await expect(checklist(page)).toBeHidden();
  });

  test('until there is a plan, the form on paper holds what is entered', async ({ page }) => {
    await page.goto(`${LICENCE_PLAN}#v=1&excess=Sales+Premium:2`);
    const cells = page.getByRole('table', { name: 'Planene' }).getByRole('row').nth(1).getByRole('cell');
    await page.emulateMedia({ media: 'print' });
    await expect(cells).toHaveText(['Sales Premium', '', '', '2 ifølge lenken, ikke kontrollert']);
    await page.emulateMedia({ media: 'screen' });
    await pastePlans(page, 'Sales Premium;6;5');
    await page.emulateMedia({ media: 'print' });
    await expect(cells).toHaveText(['Sales Premium', '6', '5', '1']);
  });

  test('can be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await makePlan(page);
    await page.getByRole('button', { name: 'Kopier teksten' }).click();
    await expect(tool(page)).toContainText('Teksten er kopiert.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('☐ David Demo. Har sluttet.');
  });
});

test.describe('when a part of it does not come', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED.*Result/] });

  test('the reader is told, and may try again', async ({ page }) => {
    await page.route('**/Result.*.js', (route) => route.abort());
    await page.goto(LICENCE_PLAN);
    await pastePlans(page, PLANS);
    await answer(page, 'Ja, de stemmer');
    await expect(tool(page)).toContainText('kunne ikke lastes');
    await expect(planRow(page, 'Sales Premium')).toHaveAttribute('data-excess', '2');
  });
});

test.describe('when what reads the list does not come', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED.*read-users/] });

  test('the list stays, the reader is told, and the next change reads it', async ({ page }) => {
    await page.route('**/read-users.*.js', (route) => route.abort());
    await page.goto(LICENCE_PLAN);
    await userTable(page).fill(USERS);
    await expect(tool(page)).toContainText('Listen kunne ikke leses nå.');
    await expect(userTable(page)).toHaveValue(USERS);
    await page.unroute('**/read-users.*.js');
    await pasteUsers(page, `${USERS}\nGro;Sales Premium`, 7);
  });
});

test('the tool is found from the article, the exercises and the search', async ({ page }) => {
  for (const path of ['artikler/lisensvarsel/', 'ovelser/']) {
    await page.goto(path);
    await expect(page.getByRole('main').locator(`a[href="/${LICENCE_PLAN}"]`)).toBeVisible();
  }
  await searchField(page).fill('lisensplan');
  await expectState(page, 'results');
  await expect(page.locator(`[data-search-results] a[href="/${LICENCE_PLAN}"]`).first()).toBeVisible();
});

test.describe('with fewer than 20 people', () => {
  const PEOPLE = [
    'Navn;Brukerplan;Sist innlogget;Sluttet;Åpne saker',
    ...Array.from({ length: 19 }, (_, i) => `Person Nummer${i};Sales Premium;2024-11-${10 + i};nei;${i % 3}`),
  ].join('\n');

  for (const width of [360, 768, 1280])
    test(`at ${width} px the result scrolls neither sideways nor inside itself, and its buttons stand together`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(LICENCE_PLAN);
      await pastePlans(page, 'Sales Premium;19;12');
      await pasteUsers(page, PEOPLE, 19);
      await answer(page, 'Ja, de stemmer');
      await openSuggestions(page, 'Sales Premium');
      await result(page, 'Sales Premium').getByText('Beholder planen (').click();
      await expect(suggested(page, 'Sales Premium')).toHaveCount(7);
      const scrolling = await tool(page).evaluate((element) =>
        [
          document.documentElement,
          ...element.querySelectorAll<HTMLElement>('[data-plan-result], [data-plan-result] *'),
        ]
          .filter((box) => !box.closest('.visually-hidden') && box.clientWidth > 0)
          .filter((box) => {
            const { overflowX, overflowY } = getComputedStyle(box);
            const isRoot = box === document.documentElement;
            return (
              ((isRoot || overflowX !== 'visible') && box.scrollWidth > box.clientWidth) ||
              (!isRoot && overflowY !== 'visible' && box.scrollHeight > box.clientHeight)
            );
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
      expect(scrolling).toEqual([]);

      const tops = await page
        .getByRole('button', { name: /^(Kopier teksten|Skriv ut sjekklisten)$/ })
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top));
      expect(tops).toHaveLength(2);
      if (width > 360) expect(new Set(tops).size).toBe(1);
    });
});
