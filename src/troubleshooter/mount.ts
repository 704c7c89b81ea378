import { h, hydrate } from 'preact';
import liveStyles from './embedded-live.css?url';
import { EMPTY_SESSION } from './engine.ts';
import { Troubleshooter } from './Troubleshooter.tsx';
import type { TreeData } from './tree.ts';

/** Takes over a troubleshooter that an article shows as links, when the styles of what comes next are there. */
export async function mountEmbedded(root: HTMLElement, tree: TreeData): Promise<void> {
  await loadStyles(liveStyles);
  hydrate(h(Troubleshooter, { tree, initial: EMPTY_SESSION, place: 'embedded', level: 3 }), root);
}

/** Settles also when the styles can not be had: the steps can be read without them. */
function loadStyles(href: string): Promise<unknown> {
  return new Promise((settle) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = settle;
    document.head.append(link);
  });
}
