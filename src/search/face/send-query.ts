import { postFeedback } from '../../post-feedback.ts';
import { element } from './element.ts';

/**
 * Offers to send a query without hits to the authors: the words are shown, and nothing leaves the browser until the
 * reader presses. They are posted to the endpoint that the element names, or written in the draft of a mail.
 */
export function offerQuery(place: HTMLElement, query: string): void {
  const { endpoint, mail = '' } = place.dataset;
  const words = place.querySelector('[data-search-words]');
  const way = place.querySelector('[data-search-way]');
  if (!words || !way || words.textContent === query) return;
  words.textContent = query;
  way.replaceChildren(...(endpoint ? postButton(endpoint, query) : [draftLink(mail, query)]));
}

/** A button, with a status beside it that reports the outcome. */
function postButton(endpoint: string, query: string): (Node | string)[] {
  const button = element('button', 'button', 'Send søket til oss');
  const status = element('span', '');
  status.role = 'status';
  button.type = 'button';
  button.addEventListener('click', async () => {
    // Not disabled, which would take the focus from it.
    if (button.ariaDisabled) return;
    button.ariaDisabled = 'true';
    status.textContent = 'Sender …';
    try {
      await postFeedback(endpoint, { path: location.pathname, query });
      status.textContent = 'Takk. Søket er sendt.';
    } catch {
      button.ariaDisabled = null;
      status.textContent = 'Vi fikk ikke sendt søket. Prøv igjen om litt.';
    }
  });
  return [button, ' ', status];
}

function draftLink(to: string, query: string): HTMLElement {
  const link = element('a', 'button', to ? 'Send søket til oss' : 'Lag utkast til e-post');
  link.href = draftAddress(to, query);
  return link;
}

/** Mail programs and browsers accept addresses of some 2,000 characters. */
const MAIL_LIMIT = 1900;

/**
 * A `mailto:` address with a draft that holds the query, or as much of it as mail programs accept. `to` may be empty:
 * the reader fills it in.
 */
export function draftAddress(to: string, query: string): string {
  const subject = encodeURIComponent('Søk uten svar i hjelpesenteret');
  const write = (letters: readonly string[]) =>
    `mailto:${to}?subject=${subject}&body=${encodeURIComponent(`Jeg søkte etter dette og fant ikke svar:\r\n\r\n${letters.join('')}`)}`;
  let letters = [...query.toWellFormed()];
  while (write(letters).length > MAIL_LIMIT) letters = letters.slice(0, Math.floor(letters.length * 0.9));
  return write(letters);
}
