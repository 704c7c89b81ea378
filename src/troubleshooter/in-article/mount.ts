import { h, hydrate } from 'preact';
import { loadStyles } from '../../components/load-styles.ts';
import { EMPTY_SESSION } from '../core/session.ts';
import type { TreeData } from '../core/tree.ts';
import { Troubleshooter } from '../widget/Troubleshooter.tsx';
import liveStyles from './in-article.css?url';

/** Takes over a troubleshooter that an article shows as links, once the styles of the next steps have loaded. */
export async function mountInArticle(root: HTMLElement, tree: TreeData, index: number): Promise<void> {
  await loadStyles(liveStyles);
  hydrate(h(Troubleshooter, { tree, initial: EMPTY_SESSION, place: 'article', level: 3, index }), root);
}
