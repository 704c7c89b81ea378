import { postFeedback } from '../post-feedback.ts';
import { keep, readKept } from '../storage.ts';
import type { FeedbackAnswer } from './feedback-answer.ts';
import { drawQuestion } from './feedback-question.ts';

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
  const { endpoint, support, trees } = box.dataset;
  const post = async (body: object) => {
    if (endpoint) await postFeedback(endpoint, { path, ...body });
  };

  const answer = async (kind: FeedbackAnswer['kind']) => {
    const { drawAnswer } = await import('./feedback-answer.ts');
    const drawn = drawAnswer({ kind, support, hasTrees: trees === 'true', hasEndpoint: !!endpoint });
    box.replaceChildren(drawn);
    const form = drawn.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      send(form);
    });
    return drawn.querySelector('p');
  };
  const send = (form: HTMLFormElement) => {
    const text = String(new FormData(form).get('text') ?? '').trim();
    if (!text) return form.querySelector('textarea')?.focus();
    post({ helpful: false, text })
      .then(() => answer('takk'))
      .then((said) => said?.focus())
      .catch(() => {
        const status = form.querySelector<HTMLElement>('[role="status"]');
        if (status)
          status.textContent = 'Vi fikk ikke sendt teksten. Den står her fortsatt. Prøv igjen om litt.';
      });
  };
  const question = drawQuestion(!!endpoint, (vote) => {
    keep(key, vote);
    answer(vote)
      .then((said) => said?.focus())
      // The next step failed to load, but the vote counts.
      .catch(() => question.replaceChildren('Takk for svaret.'));
    // A lost vote is not worth a message.
    post({ helpful: vote === 'ja' }).catch(() => {});
  });

  const reveal = () => {
    box.hidden = false;
  };
  // If storage is forbidden, the question is asked every time.
  if (readKept(key)) answer('svart').then(reveal, () => {});
  else {
    box.append(question);
    reveal();
  }
}
