import { h, hydrate, render } from 'preact';
import { addresses } from '../../addresses.ts';
import { EMPTY_SESSION } from '../core/session.ts';
import type { TreeData } from '../core/tree.ts';
import { Troubleshooter } from '../widget/Troubleshooter.tsx';
import { whenRepaired } from '../widget/when-repaired.ts';
import { frameAddress, themeOf, withoutTheme } from './frame-address.ts';
import { canGoBack, enter, forgetSteps, goBack } from './frame-history.ts';
import { framePlace } from './frame-place.ts';
import { frameMessage } from './message-to-host.ts';

/** Starts the framed page: the widget, its own way back, links that leave the frame, and messages to the host. */
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
  // The reader's latest action wins: a tree that arrives after the next answer is not shown.
  let turn = 0;

  const tell = () => {
    // A panel hidden by the host has no width, so its height means nothing.
    if (!innerWidth) return;
    const message = frameMessage(root, document.body.getBoundingClientRect().height);
    if (!message || parent === window || told === JSON.stringify(message)) return;
    told = JSON.stringify(message);
    // Any host may have it: nothing in it identifies anybody.
    parent.postMessage(message, '*');
  };
  const follow = () => {
    leaveFrame(root);
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

  // Going back into another tree is up to us; the current widget knows only its own.
  addEventListener('popstate', (event) => {
    const tree = (event.state as { troubleshooter?: { tree?: string } } | null)?.troubleshooter?.tree;
    const other = tree !== undefined && tree !== shown && trees.get(tree);
    if (!other) return;
    event.stopImmediatePropagation();
    show(other);
  });

  // The host may change the frame's fragment; our own replacements raise no event.
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
          enter({}, frameAddress(tree.id, link?.hash.slice(1) || 'v=1', location.hash));
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

/** Links open a tab outside the frame; answers stay inside. */
function leaveFrame(root: HTMLElement): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a:not([data-option], [data-verify-answer])')) {
    if (link.target || (link.pathname === location.pathname && link.hash)) continue;
    // A mail program opens on its own, so a tab for it would stay empty.
    if (link.protocol === 'mailto:') {
      link.target = '_self';
      continue;
    }
    link.target = '_blank';
    link.rel = 'noopener';
    link.setAttribute('aria-describedby', 'ny-fane');
  }
}
