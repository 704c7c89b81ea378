import { platform } from '../../platform.ts';
import { announcer } from './announce.ts';
import { hitLink, linkItems, searchAddress, suggestionContent } from './draw-hit.ts';
import { element } from './element.ts';
import { countText, emptyText, readText, shortened } from './fit-text.ts';
import { LONGEST_QUERY } from './longest-query.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { type Answer, search } from './search-client.ts';
import { offerQuery } from './send-query.ts';
import { titlesWith } from './titles.ts';

/** The number of hits shown at first, and added by «Vis flere treff». */
const SHOWN = 12;
/** From this many hits on, a choice of shelves is worth its space. */
const MANY = 8;

/** The query in the page's address. */
interface Query {
  text: string;
  literal: boolean;
  kind: string;
}

/**
 * Starts the search page. The query is in the address, so that going back works.
 *
 * @param signal removes listeners outside the page's own elements
 */
export function start(signal?: AbortSignal): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (!page) return;
  const part = <E extends HTMLElement>(selector: string): E => {
    const found = page.querySelector<E>(selector);
    if (!found) throw new Error(`The search page has no ${selector}.`);
    return found;
  };
  const form = part<HTMLFormElement>('form');
  const input = part<HTMLInputElement>('input');
  const list = part('[data-search-results]');
  const status = part('[data-search-status]');
  const { say, hush } = announcer(part('[role="status"]'));
  const suggestion = part('[data-search-suggestion]');
  const filter = part('[data-search-filter]');
  const nearest = part('[data-search-nearest]');
  const more = part<HTMLButtonElement>('[data-search-more]');
  const help = part('[data-search-help]');
  const retry = part('[data-search-retry]');
  const recent = part('[data-search-recent]');
  // The single file has none.
  const send = page.querySelector<HTMLElement>('[data-search-send]');
  let turn = 0;
  let limit = SHOWN;

  const setState = (state: 'idle' | 'loading' | 'results' | 'empty' | 'error', text: string) => {
    page.dataset.searchState = state;
    document.documentElement.classList.remove('restoring');
    status.textContent = text;
    say(text);
    help.hidden = state === 'results' || state === 'loading';
    retry.hidden = state !== 'error';
    if (send) send.hidden = state !== 'empty';
    if (send && state === 'empty') offerQuery(send, queryOf().text);
  };
  const drawBeside = (title: string, links: { href: string; title: string }[]) => {
    nearest.hidden = !links.length;
    nearest.querySelector('h2')?.replaceChildren(title);
    nearest.querySelector('ul')?.replaceChildren(...linkItems(links));
  };
  const drawRecent = () => {
    const queries = queryOf().text ? [] : recentSearches();
    recent.hidden = !queries.length;
    recent
      .querySelector('ul')
      ?.replaceChildren(...linkItems(queries.map((query) => ({ href: searchAddress(query), title: query }))));
  };
  const drawFilter = (kinds: Answer['kinds'], kind: string) => {
    const total = kinds.reduce((sum, { count }) => sum + count, 0);
    filter.hidden = total < MANY || kinds.length < 2;
    const choices = [
      { name: 'Alle', kind: '', count: total },
      ...kinds.map((of) => ({ name: of.kind, ...of })),
    ];
    filter.replaceChildren(
      ...choices.map((choice) => {
        const button = element('button', 'chip', `${choice.name} (${choice.count})`);
        button.type = 'button';
        button.ariaPressed = String(choice.kind === kind);
        button.addEventListener('click', () => {
          go({ ...queryOf(), kind: choice.kind });
          // The buttons are recreated with the answer; focus stays on the one pressed.
          filter.querySelector<HTMLElement>(`[aria-pressed="true"]`)?.focus();
        });
        return button;
      }),
    );
  };
  const clear = () => {
    list.replaceChildren();
    suggestion.hidden = filter.hidden = more.hidden = true;
    drawBeside('', []);
  };

  const draw = (answer: Answer, { text, kind }: Query) => {
    const items = answer.hits.map((hit) => {
      const item = element('li', '');
      item.append(hitLink(hit));
      return item;
    });
    list.replaceChildren(...items);
    suggestion.hidden = !answer.corrected;
    suggestion.replaceChildren(...(answer.corrected ? suggestionContent(answer.corrected, text) : []));
    const focused = document.activeElement?.closest('[data-search-filter]') ? kind : undefined;
    drawFilter(answer.kinds, kind);
    if (focused !== undefined) filter.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    more.hidden = answer.total <= answer.hits.length;
    drawBeside('Disse sidene ligner mest', answer.nearest);
    const about = `«${shortened(answer.corrected ?? text)}»`;
    const read = readText(answer);
    if (answer.hits.length)
      setState(
        'results',
        countText(answer, ` for ${about}${kind ? ` i ${kind}` : ''}`) + (read && `.${read}`),
      );
    else setState('empty', emptyText(answer, text) + read);
  };

  const run = async (query: Query) => {
    const mine = ++turn;
    document.title = document.title.replace(
      /^.*(?= – )/,
      query.text ? `Søk: ${shortened(query.text)}` : 'Søk',
    );
    drawRecent();
    if (!query.text) {
      clear();
      return setState('idle', '');
    }
    setState('loading', 'Søker …');
    try {
      const answer = await search(query.text, {
        limit,
        literal: query.literal,
        kind: query.kind || undefined,
      });
      if (mine === turn) draw(answer, query);
    } catch {
      const titles = await titlesWith(query.text);
      if (mine !== turn) return;
      clear();
      drawBeside('Disse sidene har ordene i tittelen', titles);
      setState('error', 'Søket kunne ikke lastes.');
    }
  };

  // Typing adds a single history entry after that of the earlier query.
  let typed = false;
  const go = (query: Query, isTyped = false) => {
    const { history, location } = platform;
    const address = searchAddress(query.text, query);
    if (isTyped && (typed || !queryOf().text)) history.replaceState(null, '', address);
    else if (address !== location.pathname + location.search) history.pushState(null, '', address);
    typed = isTyped;
    limit = SHOWN;
    run(query);
  };
  const fromAddress = (isStarting = false) => {
    typed = false;
    limit = SHOWN;
    const query = queryOf();
    // Text typed while this script loads is reported next.
    if (!isStarting || document.activeElement !== input) input.value = query.text;
    rememberSearch(query.text);
    run(query);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    const text = input.value.trim();
    const before = queryOf();
    rememberSearch(text);
    go(text === before.text ? before : { text, literal: false, kind: '' });
  });
  let typing: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(typing);
    hush();
    typing = setTimeout(() => go({ text: input.value.trim(), literal: false, kind: '' }, true), 200);
  });
  more.addEventListener('click', async () => {
    const before = list.children.length;
    limit += SHOWN;
    await run(queryOf());
    list.children[before]?.querySelector('a')?.focus();
  });
  retry.addEventListener('click', () => run(queryOf()));
  recent.querySelector('button')?.addEventListener('click', () => {
    forgetSearches();
    drawRecent();
    status.textContent = 'Siste søk er slettet.';
    say(status.textContent);
    input.focus();
  });
  addEventListener('popstate', () => fromAddress(), { signal });
  fromAddress(true);
}

function queryOf(): Query {
  const parameters = new URLSearchParams(platform.location.search);
  return {
    text: parameters.get('q')?.trim().slice(0, LONGEST_QUERY) ?? '',
    literal: parameters.has('ordrett'),
    // Old bookmarks may have «hylle», the former parameter.
    kind: parameters.get('tema') ?? parameters.get('hylle') ?? '',
  };
}
