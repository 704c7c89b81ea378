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
import { ARTICLE_WITH_TREE, DIAGNOSES, fragmentOf, pageOf, TREE_PAGE, tree, wayTo } from './licence-tree.ts';
import { expectState, NONSENSE, searchField } from './search-walk.ts';
import {
  answerAll,
  changeButton,
  linkFacts,
  notices,
  option,
  outcome,
  question,
} from './troubleshooter-walk.ts';

/** A state that a page can be in, and how one comes there. */
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
      await expect(outcome(page, 'excess')).toContainText('Frist');
    },
  },
  {
    name: 'an answer being changed',
    open: async (page) => {
      await page.goto(pageOf('excess') + fragmentOf(DIAGNOSES.excess));
      await changeButton(page, 'role').click();
      await expect(question(page, 'role')).toBeVisible();
    },
  },
  {
    name: 'a fact of the link being changed',
    open: async (page) => {
      await page.goto(link({ ...FACTS, role: 'admin' }));
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
export const EMBEDDED_STATES: readonly PageState[] = [
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
export const EXERCISE_STATES: readonly PageState[] = [
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
      // The progress lasts a second or so; here it lasts for as long as it is looked at.
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

const PLAIN_ARTICLE = 'artikler/kunde-id-og-serienummer/';

/** The search, in its box and on its page. Those that fail stand last, since what keeps the search away stays. */
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
