/**
 * Posts a query that had no hit, after the reader pressed «Send søket til oss», to the endpoint that the element names.
 * The answer stands beside the button; a failure leaves the button for another try.
 */
export async function sendQuery(element: HTMLElement, query: string): Promise<void> {
  const { endpoint } = element.dataset;
  const message = element.querySelector('[role="status"]');
  if (!endpoint || !message) return;
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ path: location.pathname, query }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw new Error(String(response.status));
    message.textContent = 'Takk. Søket er sendt.';
    element.querySelector('button')?.setAttribute('disabled', '');
  } catch {
    message.textContent = 'Vi fikk ikke sendt søket. Prøv igjen om litt.';
  }
}
