import { h, hydrate } from 'preact';
import { EMPTY_SESSION, type Session } from './engine.ts';
import { Troubleshooter } from './Troubleshooter.tsx';
import type { TreeData } from './tree.ts';

/** Takes over a troubleshooter that an article shows as links. */
export function mountEmbedded(root: HTMLElement, tree: TreeData): void {
  hydrate(h(Troubleshooter, { tree, initial: EMPTY_SESSION, place: 'embedded', level: 3 }), root);
}

/** Takes over the page of a node. */
export function mountPage(root: HTMLElement, tree: TreeData, initial: Session): void {
  hydrate(h(Troubleshooter, { tree, initial, place: 'page', level: 1 }), root);
}
