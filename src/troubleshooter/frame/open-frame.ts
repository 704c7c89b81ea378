import { h, hydrate, render } from 'preact';
import { addresses } from '../../addresses.ts';
import { EMPTY_SESSION } from '../core/replay.ts';
import type { TreeData } from '../core/tree.ts';
import { Troubleshooter } from '../widget/Troubleshooter.tsx';
import { whenRepaired } from '../widget/when-repaired.ts';
import { framePage, themeOf, withoutTheme } from './frame-address.ts';
import { canGoBack, enter, forgetSteps, goBack } from './frame-history.ts';
import { framePlace } from './frame-place.ts';
import { frameMessage } from './message-to-host.ts';

/** Starts the page in a frame: the widget, its own way back, links that leave the frame, and word to the host. */
export function start(): void {
  const root = document.querySelector<HTMLElement>('[data-ts-frame]');
  const data = document.querySelector('script[data-ts-data]')?.textContent;
  if (root && data) whenRepaired(() => startFrame(root, JSON.parse(data)));
}

function startFrame(root: HTMLElement, first: TreeData): void {
  const trees = new Map([[first.id, first]]);
  let shown = first.id;
  const back = document.querySelector<HTMLButtonElement>('[data-frame-back]');
  const own = document.querySelector<HTMLAnchorElement>('[data-frame-own-page]');
  const title = document.querySelector<HTMLElement>('[data-frame-title]');
  let told = '';
  // What the reader has done last counts: a tree that comes later than the next answer is not shown.
  let turn = 0;

  const tell = () => {
    // A panel that the host keeps hidden has no width, and so no height that means anything.
    if (!innerWidth) return;
    const message = frameMessage(root, document.body.getBoundingClientRect().height);
    if (!message || parent === window || told === JSON.stringify(message)) return;
    told = JSON.stringify(message);
    // To any host: nothing in it identifies anybody.
    parent.postMessage(message, '*');
  };
  const follow = () => {
    leaveFrame(root, addresses.troubleshooter(shown));
    if (back) back.hidden = !canGoBack();
    if (own) {
      own.href = addresses.troubleshooter(shown) + withoutTheme(location.hash);
      own.rel = history.state?.troubleshooter?.opened ? 'noreferrer' : 'noopener';
    }
    tell();
  };
  const show = (tree: TreeData) => {
    trees.set(tree.id, tree);
    shown = tree.id;
    if (title) title.textContent = tree.title;
    render(widget(tree), root);
    root.querySelector<HTMLElement>('.ts-heading')?.focus();
  };

  back?.addEventListener('click', () => {
    turn++;
    goBack();
  });

  // A step back into another tree is ours; the widget that stands here knows only its own.
  addEventListener('popstate', (event) => {
    const tree = (event.state as { troubleshooter?: { tree?: string } } | null)?.troubleshooter?.tree;
    const other = tree !== undefined && tree !== shown && trees.get(tree);
    if (!other) return;
    event.stopImmediatePropagation();
    show(other);
  });

  // The host may give the frame another fragment; our own replacements tell no one.
  addEventListener('hashchange', () => {
    turn++;
    document.documentElement.style.colorScheme = themeOf(location.hash) ?? '';
    forgetSteps();
    follow();
  });

  root.addEventListener(
    'click',
    (event) => {
      const mine = ++turn;
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-option]');
      const question = link?.closest<HTMLElement>('[data-question]')?.dataset.question ?? '';
      const next = trees.get(shown)?.questions[question]?.options[link?.dataset.option ?? '']?.next;
      const id = /^feilsoking:([^/]+)$/.exec(next ?? '')?.[1];
      if (!id || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      openTree(id).then(
        (tree) => {
          if (mine !== turn) return;
          enter({}, inFrame(tree, link?.hash.slice(1) ?? ''));
          show(tree);
        },
        () => mine === turn && open(link?.href, '_blank', 'noopener'),
      );
    },
    true,
  );

  const openTree = async (id: string): Promise<TreeData> => {
    const known = trees.get(id);
    if (known) return known;
    const response = await fetch(`${addresses.troubleshooter(id)}tre.json`);
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };

  hydrate(widget(first), root);
  new MutationObserver(follow).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-question', 'data-outcome', 'href'],
  });
  new ResizeObserver(tell).observe(document.body);
  follow();
}

function widget(tree: TreeData) {
  return h(Troubleshooter, { key: tree.id, tree, initial: EMPTY_SESSION, place: framePlace, level: 1 });
}

/** The address of another tree in the frame, with what the option's link carries and the theme. */
function inFrame(tree: TreeData, fragment: string): string {
  const theme = themeOf(location.hash);
  return `${framePage(tree.id)}#${[fragment || 'v=1', theme && `theme=${theme}`].filter(Boolean).join('&')}`;
}

/** Links leave the frame for a tab of their own; answers stay in it. */
function leaveFrame(root: HTMLElement, steps: string): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a:not([data-option])')) {
    // Another node of the tree: an answer as well, which the widget takes.
    if (link.target || (link.pathname.startsWith(steps) && link.hash)) continue;
    // A mail program opens beside the page, and a tab for it would stay empty.
    if (link.protocol === 'mailto:') {
      link.target = '_self';
      continue;
    }
    link.target = '_blank';
    link.rel = 'noopener';
    link.setAttribute('aria-describedby', 'ny-fane');
  }
}
