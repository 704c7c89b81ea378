import { addresses } from '../addresses.ts';
import { countText, element, hitContent } from './draw-hit.ts';
import { type Answer, loadEngine, search } from './engine.ts';

const SHOWN = 6;
const DELAY_MS = 120;
/** Long enough for a screen reader to finish saying the letter typed. */
const ANNOUNCE_MS = 500;

/** Brings a search box to life: an ARIA combobox whose list is filled while one types. */
export function startBox(box: HTMLElement): void {
  const input = part<HTMLInputElement>(box, 'input');
  const panel = part<HTMLElement>(box, '.panel');
  const message = part<HTMLElement>(box, '.panel-message');
  const list = part<HTMLElement>(box, '[role="listbox"]');
  const all = part<HTMLAnchorElement>(box, '[data-all]');
  const status = part<HTMLElement>(box, '[role="status"]');
  let active = -1;
  let turn = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const options = () => [...list.children] as HTMLElement[];
  const say = (text: string) => {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      status.textContent = text;
    }, ANNOUNCE_MS);
  };
  const setState = (state: 'idle' | 'loading' | 'results' | 'empty' | 'error', text = '') => {
    box.dataset.searchState = state;
    message.textContent = text;
    message.hidden = !text;
    if (text) say(text);
  };
  const show = (wanted: boolean) => {
    // An answer that comes when the reader has left opens nothing; it is there when they return.
    const visible = wanted && box.contains(document.activeElement);
    panel.hidden = !visible;
    input.setAttribute('aria-expanded', String(visible && list.children.length > 0));
    if (!visible) setActive(-1);
  };
  const setActive = (index: number) => {
    active = index;
    options().forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    });
    if (index < 0) input.removeAttribute('aria-activedescendant');
  };

  const draw = ({ hits, near }: Answer, query: string) => {
    list.replaceChildren(
      ...hits.slice(0, SHOWN).map((hit, i) => {
        const option = element('a', 'hit');
        option.id = `${input.id}-${i}`;
        option.href = hit.href;
        option.role = 'option';
        option.tabIndex = -1;
        option.ariaSelected = 'false';
        option.append(hitContent(hit));
        return option;
      }),
    );
    list.hidden = all.hidden = hits.length === 0;
    setActive(-1);
    if (hits.length) {
      all.textContent = hits.length > SHOWN ? 'Se alle treff' : 'Åpne søkesiden';
      all.href = `${addresses.search}?${new URLSearchParams({ q: query })}`;
      setState('results');
      if (near) {
        message.textContent = 'Ingen side har alle ordene. Disse har noen av dem:';
        message.hidden = false;
      }
      say(`${countText(hits.length, near)}. Bruk piltastene for å velge.`);
    } else {
      setState('empty', `Vi fant ikke noe om «${query}». Prøv andre ord, eller se alt innhold.`);
    }
    show(true);
  };

  const run = async (query: string) => {
    const mine = ++turn;
    if (!query) {
      list.replaceChildren();
      setState('idle');
      return show(false);
    }
    // What is on the screen stays until the new answer is there.
    if (!list.children.length) {
      setState('loading', 'Søker …');
      show(true);
    } else box.dataset.searchState = 'loading';
    try {
      const answer = await search(query);
      if (mine === turn) draw(answer, query);
    } catch {
      if (mine !== turn) return;
      list.replaceChildren();
      list.hidden = all.hidden = true;
      setState('error', 'Søket kunne ikke lastes. Alt innholdet finner du likevel i listen.');
      show(true);
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => run(input.value.trim()), DELAY_MS);
  });
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!count) return;
      event.preventDefault();
      if (panel.hidden) show(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are hits: the field itself.
      setActive(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
    } else if (event.key === 'Escape' && !panel.hidden) {
      // The first Escape closes the list and keeps the words.
      event.preventDefault();
      show(false);
    }
  });
  input.addEventListener('focus', () => {
    if (input.value.trim() && box.dataset.searchState !== 'idle') show(true);
  });
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) show(false);
  });
  // A click in the list must not take focus from the field before the link is followed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  // A page that comes back from the browser's cache, or a hit on this same page, shows no open list.
  list.addEventListener('click', () => show(false));

  loadEngine().catch(() => {});
  if (input.value.trim()) run(input.value.trim());
}

function part<E extends Element>(box: HTMLElement, selector: string): E {
  const found = box.querySelector<E>(selector);
  if (!found) throw new Error(`The search box has no ${selector}.`);
  return found;
}
