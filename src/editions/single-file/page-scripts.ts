import { render } from 'preact';
import currentSection from '../../articles/current-section.ts?page';
import feedback from '../../articles/feedback.ts?page';
import simulation from '../../exercises/widget/open-exercise.ts?page';
import licencePlan from '../../licence-plan/open-licence-plan.ts?page';
import missingPage from '../../missing-page/open-missing-page.ts?page';
import search from '../../search/face/open-search.ts?page';
import searchPage from '../../search/face/search-page.ts?page';
import troubleshooterInArticle from '../../troubleshooter/in-article/open-in-article.ts?page';
import graph from '../../troubleshooter/overview/open-graph.ts?page';
import printout from '../../troubleshooter/overview/open-printout.ts?page';
import troubleshooter from '../../troubleshooter/widget/open-page.ts?page';

/** The scripts of the site's pages, each as a function that does for the page shown what the script does on load. */
const SCRIPTS = [
  feedback,
  currentSection,
  search,
  searchPage,
  troubleshooter,
  troubleshooterInArticle,
  graph,
  printout,
  missingPage,
  simulation,
  licencePlan,
];

const WIDGETS = '[data-ts-page], [data-ts-embed], [data-sim-root], [data-plan-root]';

export function startPage(): void {
  for (const script of SCRIPTS) {
    try {
      script();
    } catch (error) {
      // As on the site: a script that fails takes no other with it.
      reportError(error);
    }
  }
}

export function endPage(): void {
  for (const root of document.querySelectorAll(WIDGETS)) render(null, root);
}
