import { render } from 'preact';
import { start as currentSection } from '../../articles/current-section.ts';
import { start as feedback } from '../../articles/feedback.ts';
import { start as followMove } from '../../articles/follow-move.ts';
import { start as takeAlong } from '../../articles/take-along.ts';
import { start as textToSend } from '../../articles/text-to-send.ts';
import { start as exercise } from '../../exercises/widget/open-exercise.ts';
import { start as licencePlan } from '../../licence-plan/tool/open-licence-plan.ts';
import { start as pictures } from '../../media/open-pictures.ts';
import { start as missingPage } from '../../missing-page/open-missing-page.ts';
import { platform } from '../../platform.ts';
import { start as search } from '../../search/face/open-search.ts';
import { start as searchPage } from '../../search/face/search-page.ts';
import { start as terms } from '../../terms/open-terms.ts';
import { start as troubleshooterInArticle } from '../../troubleshooter/in-article/open-in-article.ts';
import { start as graph } from '../../troubleshooter/overview/open-graph.ts';
import { start as printout } from '../../troubleshooter/overview/open-printout.ts';
import { start as troubleshooter } from '../../troubleshooter/widget/open-page.ts';

/** The scripts of the site's pages. Each finds the elements it works on, or does nothing. */
const SCRIPTS: ((page: AbortSignal) => void)[] = [
  () => feedback(platform.location.pathname),
  followMove,
  currentSection,
  textToSend,
  takeAlong,
  terms,
  pictures,
  search,
  searchPage,
  troubleshooter,
  () => troubleshooterInArticle(platform.fetch),
  (page) => graph(page, platform),
  printout,
  missingPage,
  exercise,
  licencePlan,
];

const WIDGETS = '[data-ts-page], [data-ts-embed], [data-sim-root], [data-plan-root]';

/** @param page aborts what the scripts start outside the page's own elements */
export function startPage(page: AbortSignal): void {
  for (const start of SCRIPTS) {
    try {
      start(page);
    } catch (error) {
      // As on the site, a script that fails does not stop the others.
      reportError(error);
    }
  }
}

/** Unmounts all widgets of the page shown. */
export function endWidgets(): void {
  for (const root of document.querySelectorAll(WIDGETS)) render(null, root);
}
