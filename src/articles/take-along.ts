import { loadStyles } from '../components/load-styles.ts';
import { platform } from '../platform.ts';
import { offerCopy } from './copy-page.ts';
import { linkSections } from './section-links.ts';
import styles from './take-along.css?url';

/** Adds what a reader can take from an article: a link to each section, and the whole as text. */
export async function start(): Promise<void> {
  const article = document.querySelector('.article-grid');
  if (!article) return;
  const path = platform.location.pathname;
  // Styles first, so that nothing is drawn without them.
  await loadStyles(styles);
  // By then the single file may be showing another page.
  if (!article.isConnected) return;
  linkSections(path);
  offerCopy(path);
}
