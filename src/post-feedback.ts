/** How long to wait for the response, in milliseconds. */
const ENOUGH_MS = 20_000;

/**
 * Posts what a reader tells us with the page's path: no cookies, no referrer, nothing else about the reader.
 *
 * @throws if the post fails, or there is no response in time
 */
export async function postFeedback(
  endpoint: string,
  body: { path: string; [field: string]: unknown },
): Promise<void> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(ENOUGH_MS),
  });
  if (!response.ok) throw new Error(String(response.status));
}
