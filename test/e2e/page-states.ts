import { expect, type Page } from '@playwright/test';
import {
  EXERCISE,
  openRemoval,
  planButton,
  press,
  REFUSED,
  remove,
  removeAll,
  screen,
  solve,
} from './exercise-walk.ts';
import {
  answer,
  BAD_USERS,
  LICENCE_PLAN,
  makePlan,
  openSuggestions,
  pastePlans,
  pasteUsers,
  result,
  tool,
} from './licence-plan-walk.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, fragmentOf, pageOf, TREE_PAGE, tree, wayTo } from './licence-tree.ts';
import { SCENARIOS } from './scenarios.ts';
import { expectState, NONSENSE, searchField } from './search-walk.ts';
import {
  answerAll,
  changeButton,
  linkFacts,
  notices,
  openWhy,
  option,
  outcome,
  question,
} from './troubleshooter-walk.ts';

/** A state of a page, and how to get there. */
export interface PageState {
  name: string;
  open: (page: Page) => Promise<unknown>;
}

const FACTS = {
  excess: 'Sales Premium:2,Service Premium:1',
  expires: '2026-12-24',
  serial: '1000000006',
  version: '11.2',
};
const link = (pairs: Record<string, string>) => `${TREE_PAGE}#${new URLSearchParams({ v: '1', ...pairs })}`;

/** The troubleshooter on its own pages. */
export const TROUBLESHOOTER_STATES: readonly PageState[] = [
  ...Object.keys(tree.questions).map((id) => ({
    name: `question «${id}» after its earlier answers`,
    open: async (page: Page) => {
      await page.goto(pageOf(id) + (wayTo(id).length ? fragmentOf(wayTo(id)) : ''));
      await expect(question(page, id)).toBeVisible();
    },
  })),
  ...Object.keys(tree.outcomes).map((id) => ({
    name: `outcome «${id}» after its answers`,
    open: async (page: Page) => {
      await page.goto(pageOf(id) + fragmentOf(wayTo(id)));
      await expect(outcome(page, id)).toBeVisible();
      await openWhy(page);
      await expect(page.locator('[data-answer]').first()).toBeVisible();
    },
  })),
  {
    name: 'question with link facts and notices',
    open: async (page) => {
      await page.goto(link({ ...FACTS, company: 'https://evil.example', nonsense: 'x'.repeat(60) }));
      await expect(question(page, 'role')).toBeVisible();
      await expect(notices(page)).not.toBeEmpty();
      await expect(linkFacts(page)).toBeVisible();
    },
  },
  {
    name: 'outcome with link facts and a deadline',
    open: async (page) => {
      await page.goto(
        link({ ...FACTS, role: 'admin', company: 'Eksempel Fiskeredskap og Videreforedlingsselskap AS' }),
      );
      await expect(outcome(page, 'excess')).toContainText(/Lisensen utløper?/);
    },
  },
  {
    name: 'an answer being changed',
    open: async (page) => {
      await page.goto(pageOf('excess') + fragmentOf(DIAGNOSES.excess));
      await openWhy(page);
      await changeButton(page, 'role').click();
      await expect(question(page, 'role')).toBeVisible();
    },
  },
  {
    name: 'a fact of the link being changed',
    open: async (page) => {
      await page.goto(link({ ...FACTS, role: 'admin' }));
      await openWhy(page);
      await linkFacts(page)
        .getByRole('button', { name: /Serienummer/ })
        .click();
      await expect(linkFacts(page).getByRole('textbox')).toBeFocused();
    },
  },
  {
    name: 'the text that is handed over',
    open: async (page) => {
      await page.goto(link({ ...FACTS, role: 'admin' }));
      await page.getByRole('button', { name: 'Kopier til support' }).click();
      await expect(page.getByRole('heading', { name: 'Kopier til support' })).toBeVisible();
    },
  },
  {
    name: 'a letter to the administrator, closed and open',
    open: async (page) => {
      await page.goto(link({ ...FACTS, role: 'user' }));
      await expect(page.locator('[data-asks]')).toBeVisible();
    },
  },
  {
    name: 'an outcome that solved it',
    open: async (page) => {
      await page.goto(pageOf('excess') + fragmentOf(DIAGNOSES.excess));
      await page.locator('[data-verify-answer="yes"]').click();
      await expect(page.locator('[data-solved]')).toContainText('Hjalp feilsøkingen deg?');
    },
  },
  {
    name: 'a fact that is refused',
    open: async (page) => {
      await page.goto(link({ ...FACTS, role: 'admin' }));
      await openWhy(page);
      await linkFacts(page).locator('[data-fact="excess"]').click();
      await linkFacts(page).getByRole('textbox').fill('mange');
      await page.keyboard.press('Enter');
      await expect(linkFacts(page).getByRole('alert')).not.toBeEmpty();
    },
  },
  {
    name: 'the next likely cause',
    open: async (page) => {
      await page.goto(pageOf('excess') + fragmentOf(DIAGNOSES.excess));
      await page.locator('[data-verify-answer="no"]').click();
      await expect(outcome(page, 'open-requests')).toBeVisible();
    },
  },
  {
    name: 'the whole tree unfolded',
    open: async (page) => {
      await page.goto(TREE_PAGE);
      await page.getByText('Se hele feilsøkingen').click();
      await expect(page.getByRole('heading', { name: 'Resultater' })).toBeVisible();
    },
  },
  {
    name: 'an option that has focus',
    open: async (page) => {
      await page.goto(TREE_PAGE);
      await option(page, 'right').focus();
    },
  },
];

/** The troubleshooter inside an article. */
export const IN_ARTICLE_STATES: readonly PageState[] = [
  {
    name: 'a question in an article',
    open: async (page) => {
      await page.goto(ARTICLE_WITH_TREE);
      await answerAll(page, DIAGNOSES.excess.slice(0, 2));
      await expect(question(page, 'numbers')).toBeVisible();
    },
  },
  {
    name: 'an outcome in an article',
    open: async (page) => {
      await page.goto(ARTICLE_WITH_TREE);
      await answerAll(page, DIAGNOSES['not-administrator']);
      await expect(outcome(page, 'not-administrator')).toBeVisible();
    },
  },
];

/** The screens and dialogs of the exercise. */
const SCREEN_STATES: readonly PageState[] = [
  {
    name: 'exercise: Lisenser, the tab SuperOffice',
    open: async (page) => {
      await page.goto(EXERCISE);
      await press(page, 'toLicences').click();
      await screen(page, 'licences').getByRole('button', { name: 'Kjøp nye lisenser' }).click();
    },
  },
  {
    name: 'exercise: Lisenser, the tab Status',
    open: async (page) => {
      await page.goto(EXERCISE);
      await press(page, 'toLicences').click();
      await screen(page, 'licences').getByRole('button', { name: 'Status' }).click();
    },
  },
  {
    name: 'exercise: Aktiver ny lisens, refused',
    open: async (page) => {
      await page.goto(EXERCISE);
      await press(page, 'toLicences').click();
      await press(page, 'activateNew').click();
      await press(page, 'activate').click({ force: true });
      await expect(screen(page, 'activate').getByRole('status')).not.toBeEmpty();
    },
  },
  {
    name: 'exercise: Fjern overflødige lisenser, closed',
    open: async (page) => {
      await page.goto(EXERCISE);
      await openRemoval(page);
    },
  },
  {
    name: 'exercise: Fjern overflødige lisenser, a plan without excess open',
    open: async (page) => {
      await page.goto(EXERCISE);
      await openRemoval(page);
      await planButton(page, 'Marketing Essentials').click();
    },
  },
  {
    name: 'exercise: the refusal',
    open: async (page) => {
      await page.goto(EXERCISE);
      await openRemoval(page);
      await remove(page, REFUSED.plan, REFUSED.user);
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'exercise: everything removed',
    open: async (page) => {
      await page.goto(EXERCISE);
      await openRemoval(page);
      await removeAll(page);
    },
  },
  {
    name: 'exercise: ready to be activated',
    open: async (page) => {
      await page.goto(EXERCISE);
      await solve(page);
    },
  },
  {
    name: 'exercise: activating',
    open: async (page) => {
      await page.goto(EXERCISE);
      await solve(page);
      // The progress bar lasts about a second; here it is stopped for inspection.
      await page.evaluate(() => {
        const { setTimeout } = window;
        Object.assign(window, {
          setTimeout: (run: () => void, ms = 0) => setTimeout(run, ms > 500 ? 600_000 : ms),
        });
      });
      await press(page, 'activate').click();
      await expect(screen(page, 'activating')).toBeVisible();
    },
  },
  {
    name: 'exercise: activated',
    open: async (page) => {
      await page.goto(EXERCISE);
      await solve(page);
      await press(page, 'activate').click();
      await expect(screen(page, 'activated')).toBeVisible();
    },
  },
  {
    name: 'exercise: the end, with a refusal and a choice that should have been another',
    open: async (page) => {
      await page.goto(EXERCISE);
      await openRemoval(page);
      await remove(page, REFUSED.plan, REFUSED.user);
      await remove(page, REFUSED.plan, 'hans');
      for (const user of ['anne', 'bjorn']) await remove(page, 'Sales Premium', user);
      await press(page, 'ok').click();
      await press(page, 'activate').click();
      await expect(page.getByRole('region', { name: 'Du er i mål' })).toBeVisible();
    },
  },
  {
    name: 'exercise: with the numbers of a link, without the guide',
    open: async (page) => {
      await page.goto(
        `${EXERCISE}#v=1&excess=Sales+Premium+Service+Premium+Marketing+Premium:99,tull:1&steg=licences;activate`,
      );
      await page.getByRole('button', { name: 'Skjul veiledningen' }).click();
      await expect(screen(page, 'activate')).toBeVisible();
    },
  },
];

/** The licence plan, filled in well and badly. */
export const LICENCE_PLAN_STATES: readonly PageState[] = [
  {
    name: 'licence plan with who could lose a plan, one of them kept',
    open: async (page) => {
      await makePlan(page);
      await openSuggestions(page, 'Sales Premium');
      await result(page, 'Sales Premium').getByRole('checkbox').first().check();
      await result(page, 'Sales Premium').getByText('Beholder planen (').click();
      await page.getByRole('button', { name: 'Kopier teksten' }).click();
    },
  },
  {
    name: 'licence plan with mistakes in both tables and in the form',
    open: async (page) => {
      await page.goto(LICENCE_PLAN);
      await pastePlans(page, `Plan;I bruk;Nytt antall\nSales Premium;to;1\n;2;2\n${'Lang'.repeat(20)};1;1`);
      await pasteUsers(page, `${BAD_USERS}\nAnne,${'Lang'.repeat(20)}`, 3);
      await page.getByText('Legg til én bruker om gangen').click();
      await page.getByRole('button', { name: 'Legg til brukeren' }).click();
      await expect(tool(page)).toContainText('Fyll inn både navn og brukerplan.');
    },
  },
  {
    name: 'licence plan with numbers that do not match the order, and deleted',
    open: async (page) => {
      await page.goto(`${LICENCE_PLAN}#v=1&excess=Sales+Premium:2`);
      await answer(page, 'Nei, eller vet ikke');
      await page.getByText('Slik teller du for hånd').click();
      await page.getByRole('button', { name: 'Slett alle tallene' }).click();
      await expect(page.getByRole('button', { name: 'Angre slettingen' })).toBeVisible();
    },
  },
  {
    name: 'licence plan where everyone fits',
    open: async (page) => {
      await page.goto(LICENCE_PLAN);
      await pastePlans(page, 'Sales Premium;1;2');
      await answer(page, 'Ja, de stemmer');
      await page.getByLabel('Husk tallene').check();
      await expect(tool(page)).toContainText('Ingen lisenser må fjernes.');
    },
  },
];

/** Moments of the exercises that together show every other screen and dialog. */
const MOMENTS = {
  'gi-apne-saker-ny-eier': [
    'finn-sakene',
    'finn-sak',
    'kriterier',
    'resultat',
    'en-sak',
    'masseredigering',
    'bekreft',
  ],
  'bytt-brukerplan': ['nye-lisenser', 'ny-plan', 'for-tidlig', 'ferdig'],
  'tallene-stemmer-ikke': ['hjelp', 'kontakt'],
  'feil-installasjon': ['om', 'logg-inn'],
  'betalingen-mangler': ['ingen-ny-lisens'],
  'onsite-uten-nett': ['fra-fil', 'feil-fil'],
  'plasser-i-crm-suite': ['for-mange', 'brukere', 'kan-logge-inn', 'stemmer'],
};

const MOMENT_STATES: readonly PageState[] = Object.entries(MOMENTS).flatMap(([id, names]) =>
  names.map((name) => {
    const { path, moments } = SCENARIOS.find((scenario) => scenario.id === id) ?? {};
    const { actions } = moments?.find((moment) => moment.name === name) ?? {};
    if (!path || !actions) throw new Error(`There is no moment «${name}» of «${id}».`);
    return {
      name: `exercise «${id}»: ${name}`,
      open: async (page) => {
        await page.goto(`${path}#${new URLSearchParams({ v: '1', steg: actions.join(';') })}`);
        await expect(page.locator('[data-simulation] [data-screen]').first()).toBeVisible();
      },
    };
  }),
);

/** The reader's own people, one without a last log-in: the guide leaves the choice to the reader. */
const OWN_STATES: readonly PageState[] = [
  {
    name: 'exercise: own numbers, a choice that the guide does not judge',
    open: async (page) => {
      await makePlan(page);
      await page.getByRole('link', { name: 'Øv med tallene deres' }).click();
      await openRemoval(page);
      await planButton(page, 'Sales Premium').click();
      await page.locator('[data-user]').filter({ hasText: 'Camilla' }).click();
      await press(page, 'remove').click();
      await expect(page.getByText('Ditt valg').first()).toBeVisible();
    },
  },
];

/** What no figure shows: menus, cards, a wrong turn. */
const SIDE_STATES: readonly PageState[] = (
  [
    ['Hovedmeny', 'feil-installasjon', 'close;menu'],
    ['Personlige innstillinger', 'feil-installasjon', 'close;personal'],
    [
      'Lisenser of the wrong installation, activated there',
      'feil-installasjon',
      'licences;activate;confirm;finish',
    ],
    [
      'the card of a user who owns open requests',
      'gi-apne-saker-ny-eier',
      'licences;users;user gro;set former=on;save',
    ],
    ['a search that finds nothing', 'gi-apne-saker-ny-eier', 'close;requests;find;set owner=anne;search'],
    [
      'SuperOffice asked about something else',
      'betalingen-mangler',
      'help;close;help;contact;set reason=file;send',
    ],
    [
      'a choice that was not so wise, and one that was right',
      'fjern-overflodige-lisenser',
      'licences;activate;excess;plan Sales Premium;user anne;remove;user bjorn;remove',
    ],
    ['Status of CRM Suite', 'plasser-i-crm-suite', 'licences;status'],
  ] as const
).map(([name, id, steg]) => ({
  name: `exercise: ${name}`,
  open: async (page) => {
    await page.goto(`ovelser/${id}/#${new URLSearchParams({ v: '1', steg })}`);
    await expect(page.locator('[data-simulation] [data-screen]').first()).toBeVisible();
  },
}));

/** All figures of each exercise, unfolded. */
export const STEP_STATES: readonly PageState[] = SCENARIOS.map(({ id, path, moments }) => ({
  name: `exercise «${id}»: its steps as pictures`,
  open: async (page) => {
    await page.goto(path);
    // They are open without scripts; scripts fold them.
    await expect(page.locator('[data-sim-steps]')).not.toHaveAttribute('open');
    await page.getByText('Stegene som bilder').click();
    const figures = page.locator('[data-sim-steps] figure');
    await expect(figures).toHaveCount(moments.length);
    await expect(figures.first()).toBeVisible();
  },
}));

export const EXERCISE_STATES: readonly PageState[] = [
  ...SCREEN_STATES,
  ...MOMENT_STATES,
  ...SIDE_STATES,
  ...OWN_STATES,
];

const PLAIN_ARTICLE = 'artikler/kunde-id-og-serienummer/';

/** A search remembered among the recent ones. */
async function searchOnce(page: Page): Promise<void> {
  await page.goto('sok/?q=lisens');
  await expectState(page, 'results');
}

/** The search, in its box and on its page. Failures come last, since what blocks the search stays in force. */
export const SEARCH_STATES: readonly PageState[] = [
  {
    name: 'search box with hits, one chosen',
    open: async (page) => {
      await page.goto(PLAIN_ARTICLE);
      await searchField(page).fill('lisens');
      await expectState(page, 'results');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'search box without a hit',
    open: async (page) => {
      await page.goto(PLAIN_ARTICLE);
      await searchField(page).fill(NONSENSE);
      await expectState(page, 'empty');
    },
  },
  {
    name: 'search box with a word that no page is about',
    open: async (page) => {
      await page.goto(PLAIN_ARTICLE);
      await searchField(page).fill('jira lisens');
      await expectState(page, 'empty');
    },
  },
  {
    name: 'search page with a word that no page is about',
    open: async (page) => {
      await page.goto('sok/?q=jira+lisens');
      await expectState(page, 'empty');
    },
  },
  {
    name: 'large search box with hits',
    open: async (page) => {
      await page.goto('');
      await searchField(page).fill('lisens');
      await expectState(page, 'results');
    },
  },
  {
    name: 'search page with hits',
    open: async (page) => {
      await page.goto('sok/?q=lisens');
      await expectState(page, 'results');
    },
  },
  {
    name: 'search page with a correction',
    open: async (page) => {
      await page.goto('sok/?q=betlaing');
      await expectState(page, 'results');
    },
  },
  {
    name: 'search page with earlier searches',
    open: async (page) => {
      await searchOnce(page);
      await page.goto('sok/');
      await expect(page.getByRole('heading', { name: 'Siste søk' })).toBeVisible();
    },
  },
  {
    name: 'search box with earlier searches',
    open: async (page) => {
      await searchOnce(page);
      await page.goto(PLAIN_ARTICLE);
      await searchField(page).focus();
      await expect(page.getByRole('button', { name: 'Slett siste søk' })).toBeVisible();
    },
  },
  {
    name: 'search page without a hit',
    open: async (page) => {
      await page.goto(`sok/?q=${NONSENSE.repeat(8)}`);
      await expectState(page, 'empty');
    },
  },
  {
    name: 'search box that fails',
    open: async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(PLAIN_ARTICLE);
      await searchField(page).fill('lisens');
      await expectState(page, 'error');
    },
  },
  {
    name: 'search page that fails',
    open: async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto('sok/?q=lisens');
      await expectState(page, 'error');
    },
  },
];

/** The saved copy. The last leaves the browser without a network. */
export const OFFLINE_STATES: readonly PageState[] = [
  {
    name: 'a copy that is saved',
    open: async (page) => {
      await page.goto('frakoblet/');
      await page.getByRole('button', { name: /^Lagre/ }).click();
      await expect(page.locator('[data-offline-state="ready"]')).toBeVisible({ timeout: 30_000 });
    },
  },
  {
    name: 'offline, with the line that says so',
    open: async (page) => {
      await page.goto(PLAIN_ARTICLE);
      // From now on the page manages the copy.
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await expect(page.locator('[data-notice="offline"]')).toBeVisible();
    },
  },
];

export const FEEDBACK_STATES: readonly PageState[] = [
  {
    name: 'feedback after «Nei»',
    open: async (page) => {
      await page.goto(PLAIN_ARTICLE);
      await page.locator('[data-feedback]').getByRole('button', { name: 'Nei' }).click();
    },
  },
  {
    name: 'feedback after «Ja»',
    open: async (page) => {
      await page.goto('artikler/bruker-har-apne-saker/');
      await page.locator('[data-feedback]').getByRole('button', { name: 'Ja' }).click();
    },
  },
];
