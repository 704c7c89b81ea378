import { activeOption } from './active-option.ts';
import { announcer } from './announce.ts';
import { boxParts } from './box-parts.ts';
import { hitLink, linkItems, searchAddress, suggestionContent } from './draw-hit.ts';
import { element } from './element.ts';
import { countText, emptyText, missingText, readText } from './fit-text.ts';
import hitStyles from './hits.css?url';
import { keepInView, onViewChange } from './keep-in-view.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { type Answer, type Hit, loadIndex, search } from './search-client.ts';
import { titlesWith } from './titles.ts';
import { whenReleased } from './when-released.ts';

const SHOWN = 6;
const DELAY_MS = 250;
/**
 * While typing continues, hits are shown this often, from this many letters on: by title only, since the words are
 * incomplete.
 */
const PASSING_MS = 300;
const PASSING_LETTERS = 3;

/** Pasted or dropped text is complete, so the search need not wait for a pause. */
const WHOLE = /^insertFrom(Paste|Drop)/;

/**
 * Turns a search box into an ARIA combobox whose list is filled while the reader types.
 *
 * @param typedAt when the latest letter in it was typed, by `performance.now`
 */
export function startBox(box: HTMLElement, typedAt: number): void {
  // Not by `loadStyles`, which would mean one more request before the first hits.
  document.head.append(Object.assign(element('link', ''), { rel: 'stylesheet', href: hitStyles }));
  const { input, panel, message, status, template, list, all, suggestion, beside, forget } = boxParts(box);
  const instead = [...template.content.children];
  const { position, choose, move, press } = activeOption(input, list);
  const released = whenReleased(panel);
  const { say, hush } = announcer(status);
  let hits: readonly Hit[] = [];
  let turn = 0;
  let ranAt = Number.NEGATIVE_INFINITY;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** The reader cancelled a search before its answer came. */
  let isStopped = false;

  const setState = (state: 'idle' | 'loading' | 'results' | 'empty' | 'error', text = '') => {
    box.dataset.searchState = state;
    message.textContent = text;
    message.hidden = !text;
    if (state === 'empty') template.before(...instead);
    else for (const link of instead) link.remove();
    if (text) say(text);
  };
  const show = (wanted: boolean) => {
    // An answer that arrives after the reader has left opens nothing, but is there when they return.
    const visible = wanted && box.contains(document.activeElement);
    panel.hidden = !visible;
    input.setAttribute('aria-expanded', String(visible && list.children.length > 0));
    if (!visible) {
      choose(-1);
      hush();
    } else keepInView(box, panel);
  };

  const drawBeside = (links: { href: string; title: string }[], isRecent = false) => {
    beside.replaceChildren(...linkItems(links));
    beside.hidden = !links.length;
    beside.ariaLabel = isRecent ? 'Siste søk' : 'Sider som ligner';
    forget.hidden = !isRecent;
  };
  const drawHits = (answer: Answer | undefined, query: string, isPassing = false) => {
    const chosen = hits[position()]?.href;
    const before = new Map(hits.map(({ href }, i) => [href, list.children[i]]));
    hits = answer?.hits ?? [];
    list.replaceChildren(
      ...hits.map((hit, i) => {
        const option = hitLink(hit, isPassing ? 'never' : 'seen', before.get(hit.href));
        option.id = `${input.id}-${i}`;
        option.role = 'option';
        option.tabIndex = -1;
        option.ariaSelected = 'false';
        return option;
      }),
    );
    list.hidden = !list.children.length;
    all.hidden = list.hidden;
    all.href = searchAddress(query);
    suggestion.replaceChildren(...(answer?.corrected ? suggestionContent(answer.corrected, query) : []));
    suggestion.hidden = !answer?.corrected;
    // The answer replaces provisional hits, but the reader may already have chosen one of them.
    choose(hits.findIndex(({ href }) => href === chosen));
  };

  const draw = (answer: Answer, query: string, isPassing: boolean) => {
    drawHits(answer, query, isPassing);
    drawBeside(answer.nearest);
    if (answer.hits.length) {
      all.textContent = answer.total > SHOWN ? `Se alle ${answer.total} treff` : 'Åpne søkesiden';
      const lacking = answer.fit === 'some' ? `${missingText(answer)} Disse kommer nærmest:` : '';
      setState('results', `${readText(answer)} ${lacking}`.trim());
      const meant = answer.corrected ? `Søkte etter ${answer.corrected}. ` : '';
      say(`${meant}${countText(answer)}.${readText(answer)} Bruk piltastene for å velge.`);
    } else {
      const near = answer.nearest.length
        ? ' Sidene under ligner mest:'
        : ' Prøv andre ord, eller se alt innhold.';
      setState('empty', `${emptyText(answer, query)}${readText(answer)}${near}`);
    }
    show(true);
  };

  const rest = () => {
    const recent = recentSearches().map((query) => ({ href: searchAddress(query), title: query }));
    drawHits(undefined, '');
    drawBeside(recent, true);
    setState('idle', recent.length ? 'Siste søk' : '');
    show(recent.length > 0);
  };

  const run = async (query: string, isPassing = false) => {
    const mine = ++turn;
    ranAt = performance.now();
    isStopped = false;
    if (!query) return rest();
    // The current list stays until the new answer arrives.
    if (list.children.length) box.dataset.searchState = 'loading';
    else {
      drawBeside([]);
      setState('loading', 'Søker …');
      show(true);
    }
    try {
      // Of everything typed before the index arrived, only the latest is searched for.
      await loadIndex();
      if (mine !== turn) return;
      // Only whole words are corrected, since the word list is large. After a space, the last word is one.
      const isUnfinished = !/\s$/.test(input.value);
      const answer = await search(query, { limit: SHOWN, isUnfinished, literal: isPassing });
      await released();
      // An incomplete word that matches nothing is not a result yet.
      if (mine === turn && (answer.hits.length || !isPassing)) draw(answer, query, isPassing);
    } catch {
      // The search is repeated once the words are complete.
      if (isPassing) return;
      const titles = await titlesWith(query);
      await released();
      if (mine !== turn) return;
      drawHits(undefined, query);
      drawBeside(titles);
      const instead = titles.length
        ? 'Disse sidene har ordene i tittelen:'
        : 'Alt innholdet finner du likevel i listen.';
      setState('error', `Søket kunne ikke lastes. ${instead}`);
      show(true);
    }
  };

  /** Discards all pending answers. */
  const stop = () => {
    turn++;
    clearTimeout(typing);
    typing = undefined;
    isStopped = true;
    box.dataset.searchState = list.children.length ? 'results' : 'idle';
  };
  const isPending = () => typing !== undefined || box.dataset.searchState === 'loading';
  const reopen = () => {
    if (!isStopped) show(true);
    else run(input.value.trim());
  };

  /** Searches when typing pauses, and at intervals until it does. */
  const follow = (typedAt: number) => {
    const query = input.value.trim();
    clearTimeout(typing);
    const left = typedAt + DELAY_MS - performance.now();
    typing = setTimeout(() => {
      typing = undefined;
      run(query);
    }, left);
    if (left <= 0) return;
    if (query.length >= PASSING_LETTERS && performance.now() - ranAt >= PASSING_MS) run(query, true);
  };
  input.addEventListener('input', (event) => {
    hush();
    // Enter now searches for the new words, and does not follow a hit for the old ones.
    choose(-1);
    const isWhole = WHOLE.test((event as InputEvent).inputType ?? '');
    follow(isWhole ? Number.NEGATIVE_INFINITY : performance.now());
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!list.children.length && !isStopped) return;
      event.preventDefault();
      if (isStopped) return reopen();
      if (panel.hidden) show(true);
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && position() >= 0) {
      event.preventDefault();
      press();
    } else if (event.key === 'Escape' && (!panel.hidden || isPending())) {
      // The first Escape closes the list but keeps the text.
      event.preventDefault();
      if (isPending()) stop();
      show(false);
    }
  });
  const open = () => {
    if (!input.value.trim()) rest();
    else if (isStopped || box.dataset.searchState !== 'idle') reopen();
  };
  input.addEventListener('focus', open);
  // The field may have focus already: after Escape, and in Safari on a page that the reader has come back to.
  input.addEventListener('click', () => {
    if (panel.hidden) open();
  });
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) show(false);
  });
  // A click must not take focus from the field too early: some browsers give it to no link or button, and the panel
  // would close under the pointer.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', () => rememberSearch(input.value.trim()));
  // No list is open on a page restored from the browser's cache, or after a hit on the same page.
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) show(false);
  });
  forget.addEventListener('click', () => {
    forgetSearches();
    input.focus();
    rest();
    say('Siste søk er slettet.');
  });

  onViewChange(() => {
    if (!panel.hidden) keepInView(box, panel);
  });

  loadIndex().catch(() => {});
  // What was typed while this script loaded may be half a word.
  if (input.value.trim()) follow(typedAt);
  else rest();
}
