import { countText, element, hitContent } from './draw-hit.ts';
import { search } from './engine.ts';

/** The page of the search: the query stands in the address, and back works. */
const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) start(page);

function start(page: HTMLElement): void {
  const form = page.querySelector('form');
  const input = page.querySelector('input');
  const list = page.querySelector<HTMLElement>('[data-search-results]');
  const status = page.querySelector<HTMLElement>('[role="status"]');
  const help = page.querySelector<HTMLElement>('[data-search-help]');
  const retry = page.querySelector<HTMLElement>('[data-search-retry]');
  if (!form || !input || !list || !status || !help || !retry) return;
  let turn = 0;

  const setState = (state: string, text: string) => {
    page.dataset.searchState = state;
    status.textContent = text;
    help.hidden = state === 'results' || state === 'loading';
    retry.hidden = state !== 'error';
  };

  const run = async (query: string) => {
    const mine = ++turn;
    document.title = document.title.replace(/^.*(?= – )/, query ? `Søk: ${query}` : 'Søk');
    if (!query) {
      list.replaceChildren();
      return setState('idle', '');
    }
    setState('loading', 'Søker …');
    try {
      const { hits, near } = await search(query);
      if (mine !== turn) return;
      list.replaceChildren(
        ...hits.map((hit) => {
          const item = element('li', '');
          const link = element('a', 'hit');
          link.href = hit.href;
          link.append(hitContent(hit));
          item.append(link);
          return item;
        }),
      );
      if (hits.length) setState('results', `${countText(hits.length, near)} for «${query}»`);
      else setState('empty', `Vi fant ikke noe om «${query}».`);
    } catch {
      if (mine !== turn) return;
      list.replaceChildren();
      setState('error', 'Søket kunne ikke lastes.');
    }
  };

  // What is typed gets one entry of the history, beside that of the query before it.
  let typed = false;
  const queryOf = () => new URLSearchParams(location.search).get('q')?.trim().slice(0, 200) ?? '';
  const fromAddress = () => {
    typed = false;
    input.value = queryOf();
    run(input.value);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = input.value.trim();
    typed = false;
    if (query !== queryOf())
      history.pushState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
    run(query);
  });
  let typing: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      const query = input.value.trim();
      const address = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
      if (typed || !queryOf()) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      typed = true;
      run(query);
    }, 200);
  });
  retry.addEventListener('click', () => run(input.value.trim()));
  addEventListener('popstate', fromAddress);
  fromAddress();
}
