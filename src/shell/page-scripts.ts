/** What every page runs: small, and nothing that a reader has not asked for is loaded. */
import '../articles/current-section.ts';
import '../search/face/open-search.ts';
import '../troubleshooter/in-article/open-in-article.ts';

/** The copy for reading offline is looked after when the page has long been there; at once where a copy answers. */
const { serviceWorker } = navigator;
if (serviceWorker)
  addEventListener('load', () =>
    setTimeout(() => import('../editions/saved-copy/start.ts'), serviceWorker.controller ? 0 : 10_000),
  );

// Only articles ask whether they helped.
if (document.querySelector('[data-feedback]')) import('../articles/feedback.ts').catch(() => {});

// What identifies a customer leaves the address on every page.
if (/customer|serial|company/i.test(location.search))
  import('../troubleshooter/widget/repair-location.ts')
    .then(({ cleanLocation }) => cleanLocation())
    .catch(() => {});
