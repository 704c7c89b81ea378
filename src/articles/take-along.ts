import { loadStyles } from '../components/load-styles.ts';
import { platform } from '../platform.ts';
import { offerCopy } from './copy-page.ts';
import { linkSections } from './section-links.ts';
import styles from './take-along.css?url';

/** What a reader takes along from an article: a link to a section, and all of it as text. */
export function start(): void {
  if (!document.querySelector('.article-grid')) return;
  const path = platform.location.pathname;
  linkSections(path);
  offerCopy(path);
  loadStyles(styles);
}
