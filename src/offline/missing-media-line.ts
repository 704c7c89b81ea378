const NAMES: Record<string, string> = {
  IMG: 'Bildet',
  VIDEO: 'Filmen',
  AUDIO: 'Lydopptaket',
  A: 'Vedlegget',
};
const PRONOUNS: Record<string, string> = { IMG: 'det', VIDEO: 'den', AUDIO: 'det', A: 'det' };

/** The address of a picture, film or recording, as written in the page. */
export function sourceOf(media: HTMLElement): string {
  return media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? '';
}

/**
 * The element to replace together with a picture, film or recording that is missing: what opens it or describes it is
 * part of it.
 */
export function withItsParts(media: Element): Element {
  return media.closest('.picture, .film') ?? media;
}

/**
 * A line in place of a missing picture, film, recording or file to download, with the address where it can be found.
 *
 * @param from what it is missing from, in Norwegian: «kopien»
 */
export function missingMediaLine(media: HTMLElement, address: string, from: string): HTMLElement {
  const [line, link] = [document.createElement('span'), document.createElement('a')];
  line.dataset.missingMedia = '';
  link.href = link.textContent = address;
  const alternative =
    media.getAttribute('alt') ?? media.ariaLabel ?? (isLink(media) ? media.textContent : '');
  // The sentence continues after the link.
  const what = alternative ? `: «${alternative.trim().replace(/\.$/, '')}»` : '';
  line.append(
    `${NAMES[media.tagName]} er ikke med i ${from}${what}. Med nett finner du ${PRONOUNS[media.tagName]} på `,
    link,
  );
  return line;
}

function isLink(media: HTMLElement): boolean {
  return media.tagName === 'A';
}
