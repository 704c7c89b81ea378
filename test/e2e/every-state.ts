import {
  EXERCISE_STATES,
  FEEDBACK_STATES,
  IN_ARTICLE_STATES,
  LICENCE_PLAN_STATES,
  OFFLINE_STATES,
  type PageState,
  SEARCH_STATES,
  STEP_STATES,
  TROUBLESHOOTER_STATES,
} from './page-states.ts';
import { PAGE_TYPES, SIDE_PAGES } from './page-types.ts';

const PAGES: PageState[] = [...PAGE_TYPES, ...SIDE_PAGES].map(({ name, path }) => ({
  name,
  open: (page) => page.goto(path),
}));

/** Every page type and state, in groups of one test each, since browser contexts are expensive. */
export const EVERY_STATE: readonly (readonly [subject: string, states: readonly PageState[]])[] = [
  ...inGroupsOf(5, 'pages', PAGES),
  ...inGroupsOf(5, 'troubleshooter', TROUBLESHOOTER_STATES),
  ['troubleshooter in an article', IN_ARTICLE_STATES],
  ...inGroupsOf(4, 'exercise', EXERCISE_STATES),
  ...inGroupsOf(3, 'steps as pictures', STEP_STATES),
  ...inGroupsOf(2, 'licence plan', LICENCE_PLAN_STATES),
  ...inGroupsOf(4, 'search', SEARCH_STATES),
  ['feedback', FEEDBACK_STATES],
  ['offline', OFFLINE_STATES],
];

/**
 * Errors in the console that the states bring about themselves; without a network a page asks once whether that is so.
 * One pattern, since Playwright takes a list of two for a value and its options.
 */
export const EXPECTED_ERRORS = [/net::ERR_FAILED.*pagefind|net::ERR_INTERNET_DISCONNECTED.*versjon\.json/];

function inGroupsOf(
  size: number,
  subject: string,
  states: readonly PageState[],
): [string, readonly PageState[]][] {
  return Array.from({ length: Math.ceil(states.length / size) }, (_, i) => [
    subject,
    states.slice(i * size, (i + 1) * size),
  ]);
}
