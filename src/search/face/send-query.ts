import { postFeedback } from '../../post-feedback.ts';

/**
 * Posts a query without hits to the endpoint named by the element, after the reader has pressed «Send søket til oss».
 * The outcome is shown beside the button; after a failure the button can be pressed again.
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
