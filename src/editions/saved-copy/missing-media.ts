const NAMES: Record<string, string> = { IMG: 'Bildet', VIDEO: 'Filmen', AUDIO: 'Lydopptaket' };
const PRONOUNS: Record<string, string> = { IMG: 'det', VIDEO: 'den', AUDIO: 'det' };
/** What stands for each, until it can be had again. */
const lines = new Map<Element, HTMLElement>();

/**
 * Puts a line with the address in the place of pictures, film and sound that could not be had: those that are not in the
 * copy.
 */
export function replaceMissing(): void {
  for (const media of document.querySelectorAll<HTMLElement>('main :is(img, video, audio)'))
    if (isMissing(media)) replace(media);
  // Also those that come into view later.
  document.addEventListener('error', onError, true);
}

/** Brings them back, and tries anew. */
export function bringBack(): void {
  document.removeEventListener('error', onError, true);
  for (const [media, line] of lines) {
    line.replaceWith(media);
    const address = media.getAttribute('src');
    if (address !== null) media.setAttribute('src', address);
    if (media instanceof HTMLMediaElement) media.load();
  }
  lines.clear();
}

function onError({ target }: Event): void {
  const media = (target as Element).closest<HTMLElement>('main :is(img, video, audio)');
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
  const source = media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? '';
  const address = new URL(source, location.href).href;
  const [line, link] = [document.createElement('span'), document.createElement('a')];
  line.dataset.missingMedia = '';
  link.href = link.textContent = address;
  const alternative = media.getAttribute('alt');
  line.append(
    `${NAMES[media.tagName]} er ikke med i kopien${alternative ? `: «${alternative}»` : ''}. Med nett finner du ${PRONOUNS[media.tagName]} på `,
    link,
  );
  lines.set(media, line);
  media.replaceWith(line);
}
