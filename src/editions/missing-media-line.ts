const NAMES: Record<string, string> = { IMG: 'Bildet', VIDEO: 'Filmen', AUDIO: 'Lydopptaket' };
const PRONOUNS: Record<string, string> = { IMG: 'det', VIDEO: 'den', AUDIO: 'det' };

/** The address of a picture, film or recording as it stands in the page. */
export function sourceOf(media: HTMLElement): string {
  return media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? '';
}

/**
 * A line to stand where a picture, film or recording is missing, with the address that has it.
 *
 * @param from what it is missing from: «kopien»
 */
export function missingMediaLine(media: HTMLElement, address: string, from: string): HTMLElement {
  const [line, link] = [document.createElement('span'), document.createElement('a')];
  line.dataset.missingMedia = '';
  link.href = link.textContent = address;
  const alternative = media.getAttribute('alt');
  const what = alternative ? `: «${alternative}»` : '';
  line.append(
    `${NAMES[media.tagName]} er ikke med i ${from}${what}. Med nett finner du ${PRONOUNS[media.tagName]} på `,
    link,
  );
  return line;
}
