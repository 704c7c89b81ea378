const NAMES: Record<string, string> = {
  IMG: 'Bildet',
  VIDEO: 'Filmen',
  AUDIO: 'Lydopptaket',
  A: 'Vedlegget',
};
const PRONOUNS: Record<string, string> = { IMG: 'det', VIDEO: 'den', AUDIO: 'det', A: 'det' };

/** The address of a picture, film or recording as it stands in the page. */
export function sourceOf(media: HTMLElement): string {
  return media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? '';
}

/**
 * What of the page goes with a picture, film or recording when it is not there: what opens it, or tells of it.
 */
export function withItsParts(media: Element): Element {
  return media.closest('.picture, .film') ?? media;
}

/**
 * A line to stand where a picture, film, recording or file to download is missing, with the address that has it.
 *
 * @param from what it is missing from: «kopien»
 */
export function missingMediaLine(media: HTMLElement, address: string, from: string): HTMLElement {
  const [line, link] = [document.createElement('span'), document.createElement('a')];
  line.dataset.missingMedia = '';
  link.href = link.textContent = address;
  const alternative =
    media.getAttribute('alt') ?? media.ariaLabel ?? (isLink(media) ? media.textContent : '');
  // The line goes on after it.
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
