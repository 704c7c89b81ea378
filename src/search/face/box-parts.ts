import { element } from './element.ts';

/**
 * The elements of a search box: those of `SearchBox.astro`, and those that are created here. These would add to every
 * page, and most readers never search.
 *
 * @throws if one is missing
 */
export function boxParts(box: HTMLElement) {
  const list = part<HTMLElement>(box, '[role="listbox"]');
  const all = part<HTMLAnchorElement>(box, '[data-all]');
  const suggestion = element('p', 'panel-message');
  suggestion.dataset.searchSuggestion = '';
  const beside = element('ul', 'panel-links');
  beside.role = 'list';
  const forget = element('button', 'link', 'Slett siste søk');
  forget.type = 'button';
  suggestion.hidden = beside.hidden = forget.hidden = true;
  list.before(suggestion);
  list.after(beside);
  all.after(forget);
  return {
    input: part<HTMLInputElement>(box, 'input'),
    panel: part<HTMLElement>(box, '.panel'),
    message: part<HTMLElement>(box, '.panel-message'),
    status: part(box, '[role="status"]'),
    /** Where to find help if no page has the answer. */
    template: part<HTMLTemplateElement>(box, 'template'),
    list,
    /** The link to all hits. */
    all,
    suggestion,
    /** Links that are no hits: earlier searches, or pages that come near. */
    beside,
    /** The button that deletes the earlier searches. */
    forget,
  };
}

function part<E extends Element>(box: HTMLElement, selector: string): E {
  const found = box.querySelector<E>(selector);
  if (!found) throw new Error(`The search box has no ${selector}.`);
  return found;
}
