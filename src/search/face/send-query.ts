import { postFeedback } from '../../post-feedback.ts';

/**
 * Posts a query that had no hit, after the reader pressed «Send søket til oss», to the endpoint that the element names.
 * The answer stands beside the button; a failure leaves the button for another try.
 */
export async function sendQuery(element: HTMLElement, query: string): Promise<void> {
  const { endpoint } = element.dataset;
  const message = element.querySelector('[role="status"]');
  if (!endpoint || !message) return;
  try {
    await postFeedback(endpoint, { path: location.pathname, query });
    message.textContent = 'Takk. Søket er sendt.';
    element.querySelector('button')?.setAttribute('disabled', '');
  } catch {
    message.textContent = 'Vi fikk ikke sendt søket. Prøv igjen om litt.';
  }
}
