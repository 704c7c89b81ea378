import { missingMediaLine, sourceOf, withItsParts } from '../missing-media-line.ts';

const MEDIA = 'img, video, audio';
/** The line that replaces each element until it is available again. */
const lines = new Map<Element, HTMLElement>();
/** Whether to watch for failures, which is while there is no contact. */
let isWatching = false;

/** Replaces pictures, film, sound and download links that are not in the copy with a line that gives the address. */
export function replaceMissing(): void {
  isWatching = true;
  for (const media of document.querySelectorAll<HTMLElement>(`main :is(${MEDIA})`))
    if (isMissing(media)) replace(media);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.prose a[download]'))
    replaceMissingFile(link);
  // Also covers those that come into view later.
  document.addEventListener('error', onError, true);
}

/** Restores the elements, which load again. */
export function bringBack(): void {
  isWatching = false;
  document.removeEventListener('error', onError, true);
  for (const [shown, line] of lines) {
    line.replaceWith(shown);
    const media = shown.matches(MEDIA) ? shown : shown.querySelector(MEDIA);
    const address = media?.getAttribute('src');
    if (address) media?.setAttribute('src', address);
    if (media instanceof HTMLMediaElement) media.load();
  }
  lines.clear();
}

/** Unlike media, a download link does not report that its file is unavailable. */
async function replaceMissingFile(link: HTMLAnchorElement): Promise<void> {
  const isThere = await fetch(link.href).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere || !isWatching || !link.isConnected) return;
  const line = missingMediaLine(link, link.href, 'kopien');
  lines.set(link, line);
  link.replaceWith(line);
}

function onError({ target }: Event): void {
  const media = (target as Element).closest<HTMLElement>(`main :is(${MEDIA})`);
  if (media && isMissing(media)) replace(media);
}

function isMissing(media: HTMLElement): boolean {
  if (media instanceof HTMLImageElement) return media.complete && media.naturalWidth === 0;
  return (
    media instanceof HTMLMediaElement &&
    // Film waiting to be played will fail: no copy holds any.
    (isWaiting(media) || media.error !== null || media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE)
  );
}

function isWaiting({ preload, readyState }: HTMLMediaElement): boolean {
  return preload === 'none' && readyState === HTMLMediaElement.HAVE_NOTHING;
}

function replace(media: HTMLElement): void {
  if (media.hasAttribute('srcset')) {
    // The copy holds only one width of each picture.
    media.removeAttribute('srcset');
    return;
  }
  const line = missingMediaLine(media, new URL(sourceOf(media), location.href).href, 'kopien');
  // The line contains a link, which must not be inside a button.
  const shown = withItsParts(media);
  lines.set(shown, line);
  shown.replaceWith(line);
}
