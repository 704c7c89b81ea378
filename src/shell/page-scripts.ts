import { start as openTextsToSend } from '../articles/text-to-send.ts';
import { start as openSearch } from '../search/face/open-search.ts';
import { start as openInArticle } from '../troubleshooter/in-article/open-in-article.ts';

/** What every page runs: small, and nothing that a reader has not asked for is loaded. */
export function start(): void {
  openTextsToSend();
  openSearch();
  openInArticle();

  // Only installing asks for it. In the page it would be fetched before the first paint.
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'manifest',
      href: `${import.meta.env.BASE_URL}manifest.webmanifest`,
    }),
  );

  // The copy for reading offline is looked after when the page has long been there; at once where a copy answers.
  const { serviceWorker } = navigator;
  const lookAfterCopy = () =>
    setTimeout(() => import('../editions/saved-copy/start.ts'), serviceWorker.controller ? 0 : 10_000);
  if (serviceWorker) {
    if (document.readyState === 'complete') lookAfterCopy();
    else addEventListener('load', lookAfterCopy);
  }

  if (document.querySelector('.article-grid'))
    import('./article-scripts.ts').then(({ start }) => start()).catch(() => {});

  // What identifies a customer leaves the address on every page.
  if (/customer|serial|company/i.test(location.search))
    import('../troubleshooter/widget/repair-location.ts')
      .then(({ cleanLocation }) => cleanLocation())
      .catch(() => {});
}
