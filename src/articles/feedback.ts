import { postFeedback } from '../post-feedback.ts';
import { keep, readKept } from '../storage.ts';

/**
 * «Fant du denne informasjonen nyttig?», asked once per page. The answer is kept in the browser. It is posted only if
 * an endpoint is configured, with the path and the reader's text, and nothing else about the reader.
 *
 * @param path the page's own
 */
export function start(path = location.pathname): void {
  const box = document.querySelector<HTMLElement>('[data-feedback]');
  if (!box) return;
  const key = `nyttig:${path}`;
  const endpoint = box.dataset.endpoint;
  const parts = new Map(
    [...box.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [part.dataset.part, part]),
  );

  const show = (name: string, focus = true) => {
    for (const [part, element] of parts) element.hidden = part !== name;
    if (focus) parts.get(name)?.querySelector<HTMLElement>('p')?.focus();
  };
  const post = async (body: object) => {
    if (endpoint) await postFeedback(endpoint, { path, ...body });
  };

  for (const answer of ['ja', 'nei'] as const) {
    box.querySelector(`[data-answer-value="${answer}"]`)?.addEventListener('click', () => {
      keep(key, answer);
      show(answer);
      // A lost vote is not worth a message.
      post({ helpful: answer === 'ja' }).catch(() => {});
    });
  }
  const form = box.querySelector('form');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = String(new FormData(form).get('text') ?? '').trim();
    if (!text) return form.querySelector('textarea')?.focus();
    post({ helpful: false, text })
      .then(() => show('takk'))
      .catch(() => {
        const status = form.querySelector<HTMLElement>('[role="status"]');
        if (status)
          status.textContent = 'Vi fikk ikke sendt teksten. Den står her fortsatt. Prøv igjen om litt.';
      });
  });

  // If storage is forbidden, the question is asked every time.
  show(readKept(key) ? 'svart' : 'spor', false);
  box.hidden = false;
}
