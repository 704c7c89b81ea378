import { start as openTextsToSend } from '../articles/text-to-send.ts';
import { start as openSearch } from '../search/face/open-search.ts';
import { start as openInArticle } from '../troubleshooter/in-article/open-in-article.ts';

/** What every page runs. It is small, and loads nothing that a reader has not asked for. */
export function start(): void {
  openTextsToSend();
  openSearch();
  openInArticle();

  // Needed only for installing. In the page's HTML it would be fetched before the first paint.
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'manifest',
      href: `${import.meta.env.BASE_URL}manifest.webmanifest`,
    }),
  );

  // The offline copy is updated long after the page has loaded, but at once if the page came from a copy.
  const { serviceWorker } = navigator;
  const lookAfterCopy = () =>
    setTimeout(() => import('../offline/saved-copy/start.ts'), serviceWorker.controller ? 0 : 10_000);
  if (serviceWorker) {
    if (document.readyState === 'complete') lookAfterCopy();
    else addEventListener('load', lookAfterCopy);
  }

  if (document.querySelector('.article-grid'))
    import('./article-scripts.ts').then(({ start }) => start()).catch(() => {});

  // On every page, whatever identifies a customer is removed from the address.
  if (/customer|serial|company/i.test(location.search))
    import('../troubleshooter/widget/repair-location.ts')
      .then(({ cleanLocation }) => cleanLocation())
      .catch(() => {});
}
