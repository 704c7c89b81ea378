import { missingMediaLine, sourceOf, withItsParts } from '../missing-media-line.ts';

const MEDIA = 'img, video, audio';
/** What stands for each, until it can be had again. */
const lines = new Map<Element, HTMLElement>();
/** Whether there is no contact. */
let isWatching = false;

/**
 * Puts a line with the address in the place of pictures, film, sound and files to download that could not be had: those
 * that are not in the copy.
 */
export function replaceMissing(): void {
  isWatching = true;
  for (const media of document.querySelectorAll<HTMLElement>(`main :is(${MEDIA})`))
    if (isMissing(media)) replace(media);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.prose a[download]'))
    replaceMissingFile(link);
  // Also those that come into view later.
  document.addEventListener('error', onError, true);
}

/** Brings them back, and tries anew. */
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

/** Files to download do not say by themselves that they are not to be had. */
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
    // One that waits to be played can not be: no copy holds any.
    (isWaiting(media) || media.error !== null || media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE)
  );
}

function isWaiting({ preload, readyState }: HTMLMediaElement): boolean {
  return preload === 'none' && readyState === HTMLMediaElement.HAVE_NOTHING;
}

function replace(media: HTMLElement): void {
  if (media.hasAttribute('srcset')) {
    // The copy holds one file of a picture.
    media.removeAttribute('srcset');
    return;
  }
  const line = missingMediaLine(media, new URL(sourceOf(media), location.href).href, 'kopien');
  // The line has a link, which no button may hold.
  const shown = withItsParts(media);
  lines.set(shown, line);
  shown.replaceWith(line);
}
