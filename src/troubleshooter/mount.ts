import { h, hydrate } from 'preact';
import { loadStyles } from '../shell/load-styles.ts';
import liveStyles from './embedded-live.css?url';
import { EMPTY_SESSION } from './engine.ts';
import { Troubleshooter } from './Troubleshooter.tsx';
import type { TreeData } from './tree.ts';

/** Takes over a troubleshooter that an article shows as links, when the styles of what comes next are there. */
export async function mountEmbedded(root: HTMLElement, tree: TreeData, index: number): Promise<void> {
  await loadStyles(liveStyles);
  hydrate(h(Troubleshooter, { tree, initial: EMPTY_SESSION, place: 'embedded', level: 3, index }), root);
}
