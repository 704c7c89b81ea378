/**
 * Runs the single file: shows the page named in the address's fragment, starts its scripts, and handles links, back and
 * forward. Only the page that is shown is unpacked.
 */
import { enterFile, history, keepScroll, placeInEntry, route, setCameByLink } from './environment.ts';
import { showMedia } from './media.ts';
import { endWidgets, startPage } from './page-scripts.ts';
import { anchorOf, type Route, writeRoute } from './route.ts';
import { contents, knownPath, publishedAddress, readPage } from './store.ts';
import { builderLine } from './wording.ts';

const part = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The file has no ${selector}.`);
  return found;
};
const main = part<HTMLElement>('main');
let styles = part<HTMLStyleElement>('style');
const SEARCH = 'sok/';
const WIDE = matchMedia('(min-width:70em)');
/** Path of the page that is shown; undefined before the first page, and for a page that was not found. */
let shownPath: string | undefined;
let turn = 0;
/** Aborts when the reader leaves the page. */
let page = new AbortController();
/** Whether a link inside the file has just been pressed, in which case the reader comes from here. */
let isFollowing = false;

// Otherwise `STOPPED_SCRIPT` says why the file cannot be opened.
if ('DecompressionStream' in window) start();

function start(): void {
  enterFile();
  window.history.scrollRestoration = 'manual';
  window.addEventListener('popstate', (event) => follow(event.state));
  window.addEventListener('click', onClick);
  window.addEventListener('submit', onSubmit);
  tellAge();
  show(true);
}

/** Shows what the address names after it has changed. */
function follow(state: { troubleshooter?: { tree?: string } } | null): void {
  setCameByLink(isFollowing);
  isFollowing = false;
  const to = route();
  const path = knownPath(to.path);
  const tree = treeOf(path);
  const isShown = path !== undefined && path === shownPath;
  const carriesAnswers = !anchorOf(to) && to.hash !== '';
  if (tree && tree === treeOf(shownPath) && (carriesAnswers || state?.troubleshooter?.tree === tree)) {
    // The same troubleshooter at another step.
    tidyAddress(to);
    placeInEntry();
  } else if (isShown && path === SEARCH) {
    // The search page follows the query in its address by itself.
    placeInEntry();
  } else if (isShown && !tree) {
    tidyAddress(to);
    keepScroll();
    // A step back in an article's troubleshooter moves focus by itself.
    goTo(anchorOf(to), placeInEntry(), !Object.keys(state ?? {}).some((key) => /^troubleshooter/.test(key)));
  } else show(false);
}

async function show(isFirst: boolean): Promise<void> {
  const mine = ++turn;
  const to = route();
  const path = knownPath(to.path);
  if (!isFirst) {
    keepScroll();
    leave();
  }
  if (path !== undefined) tidyAddress({ ...to, path });
  const place = placeInEntry();
  shownPath = path;
  const shown = await readPage(path);
  if (mine !== turn) return;

  drawStyles(shown.css);
  part('.site-header').replaceWith(contentOf(shown.header));
  drawMain(contentOf(shown.main));
  // The index is in the file, so nothing is gained by fetching it ahead.
  for (const box of document.querySelectorAll('[data-search-index]'))
    box.removeAttribute('data-search-index');
  document.title = shown.title;
  startPage(page.signal);
  // A widget with a state in its address draws that step in a moment, so wait for it.
  await new Promise((drawn) => setTimeout(drawn));
  if (mine === turn) goTo(anchorOf(to), place, !isFirst);
}

function leave(): void {
  page.abort();
  page = new AbortController();
  endWidgets();
  for (const sheet of document.head.querySelectorAll('link[rel="stylesheet"]')) sheet.remove();
}

function treeOf(path: string | undefined): string | undefined {
  return path === undefined ? undefined : contents.trees[path];
}

/** Rewrites the address in the form that the file itself uses. */
function tidyAddress(to: Route): void {
  if (window.location.hash.length > 1 && window.location.hash !== writeRoute(to))
    history.replaceState(window.history.state, '', writeRoute(to));
}

/** Scrolls to a place on the page and moves focus there: an anchor, the position from an earlier visit, or the top. */
function goTo(id: string, place: number | undefined, takesFocus = true): void {
  const target = id ? document.getElementById(id) : null;
  document.querySelector('.is-target')?.classList.remove('is-target');
  target?.classList.add('is-target');
  for (let box = target?.closest('details'); box; box = box.parentElement?.closest('details'))
    box.open = true;
  if (takesFocus) {
    const focused = target ?? main.querySelector<HTMLElement>('h1') ?? main;
    // Makes the heading focusable, so that reading continues from it, unless it is focusable already.
    if (focused.tabIndex < 0) focused.tabIndex = -1;
    focused.focus({ preventScroll: true });
  }
  if (place !== undefined) scrollTo({ top: place, behavior: 'instant' });
  else if (target) target.scrollIntoView({ behavior: 'instant' });
  else if (takesFocus) scrollTo({ top: 0, behavior: 'instant' });
}

function drawStyles(css: string): void {
  // Replaced, not refilled: while empty, it would differ from what the policy allows.
  const next = document.createElement('style');
  next.textContent = css;
  styles.replaceWith(next);
  styles = next;
}

function contentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

function drawMain(content: DocumentFragment): void {
  showMedia(content, page.signal);
  const drawn = content.firstElementChild;
  main.id = drawn?.id || 'innhold';
  main.className = drawn?.className ?? '';
  main.replaceChildren(...(drawn?.childNodes ?? []));
  // Nothing can be sent from here.
  main.querySelector('[data-search-send]')?.remove();
  main.querySelector('[data-feedback]')?.removeAttribute('data-endpoint');
  const builder = main.querySelector('[data-link-builder]');
  if (builder) tellOfBuilder(builder);
  // The table of contents is collapsed on small screens and open beside the text on wide ones.
  const box = main.querySelector<HTMLDetailsElement>('.toc details');
  const followWidth = () => {
    if (box) box.open = WIDE.matches;
  };
  followWidth();
  WIDE.onchange = followWidth;
}

/** Explains that the link builder is missing: it shows a page of the site in a frame, which takes a network. */
function tellOfBuilder(builder: Element): void {
  for (const part of main.querySelectorAll<HTMLElement>('[data-with-builder]')) part.dataset.withBuilder = '';
  const heading = builder.querySelector('h2');
  builder.replaceChildren(
    ...(heading ? [heading] : []),
    contentOf(builderLine(publishedAddress('for-utviklere/'))),
  );
}

function onClick(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href');
  if (!href?.startsWith('#') || event.defaultPrevented || event.button) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // The menu that contains the link is no longer needed, even if the page stays.
  link?.closest<HTMLElement>('[popover]')?.togglePopover?.(false);
  if (href === '#innhold') {
    event.preventDefault();
    main.focus();
  } else if (!href.startsWith('#/')) {
    // A bare anchor, in something that a widget has drawn.
    event.preventDefault();
    history.pushState(window.history.state, '', href);
    goTo(anchorOf(route()), undefined);
  } else if (href === window.location.hash) {
    event.preventDefault();
    goTo(anchorOf(route()), undefined);
  } else isFollowing = link?.rel !== 'noreferrer';
}

/** A form that leads to another page, as the search box does. */
function onSubmit(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  const action = form.getAttribute('action');
  if (event.defaultPrevented || !action?.startsWith('#/')) return;
  event.preventDefault();
  const query = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  window.location.hash = `${action}?${query}`;
}

/** Says how old the file is, after as many days as a copy in the browser does. */
function tellAge(): void {
  const days = (Date.now() - Date.parse(contents.built)) / 86_400_000;
  if (days > contents.staleAfterDays) part<HTMLElement>('[data-stale]').hidden = false;
}
