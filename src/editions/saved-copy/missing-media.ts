import { missingMediaLine, sourceOf } from '../missing-media-line.ts';

const MEDIA = 'img, video, audio';
/** What stands for each, until it can be had again. */
const lines = new Map<Element, HTMLElement>();

/**
 * Puts a line with the address in the place of pictures, film and sound that could not be had: those that are not in the
 * copy.
 */
export function replaceMissing(): void {
  for (const media of document.querySelectorAll<HTMLElement>(`main :is(${MEDIA})`))
    if (isMissing(media)) replace(media);
  // Also those that come into view later.
  document.addEventListener('error', onError, true);
}

/** Brings them back, and tries anew. */
export function bringBack(): void {
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

function onError({ target }: Event): void {
  const media = (target as Element).closest<HTMLElement>(`main :is(${MEDIA})`);
  if (media && isMissing(media)) replace(media);
}

function isMissing(media: HTMLElement): boolean {
  if (media instanceof HTMLImageElement) return media.complete && media.naturalWidth === 0;
  return (
    media instanceof HTMLMediaElement &&
    (media.error !== null || media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE)
  );
}

function replace(media: HTMLElement): void {
  if (media.hasAttribute('srcset')) {
    // The copy holds one file of a picture.
    media.removeAttribute('srcset');
    return;
  }
  const line = missingMediaLine(media, new URL(sourceOf(media), location.href).href, 'kopien');
  // The line has a link, which no button may hold.
  const shown = media.closest('.picture') ?? media;
  lines.set(shown, line);
  shown.replaceWith(line);
}
