import { publishedAddress, readPicture } from './store.ts';

const NAMES: Record<string, string> = { IMG: 'Bildet', VIDEO: 'Filmen', AUDIO: 'Lydopptaket' };
const PRONOUNS: Record<string, string> = { IMG: 'det', VIDEO: 'den', AUDIO: 'det' };

/**
 * Shows the pictures that the file holds. For others, and for film and sound, a line says where they are published.
 *
 * @param content of a page, before it stands in the document: nothing is asked for at the site's addresses
 * @param page ends the pictures' addresses
 */
export function showMedia(content: DocumentFragment, page: AbortSignal): void {
  for (const media of content.querySelectorAll<HTMLElement>('img, video, audio')) {
    const source = media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? '';
    media.removeAttribute('src');
    media.removeAttribute('srcset');
    for (const other of media.parentElement?.querySelectorAll(':scope > source') ?? []) other.remove();
    if (media instanceof HTMLImageElement) showPicture(media, source, page);
    else media.replaceWith(lineFor(media, source));
  }
}

async function showPicture(picture: HTMLImageElement, source: string, page: AbortSignal): Promise<void> {
  const blob = await readPicture(source).catch(() => undefined);
  if (page.aborted) return;
  if (!blob) return picture.replaceWith(lineFor(picture, source));
  const address = URL.createObjectURL(blob);
  picture.src = address;
  page.addEventListener('abort', () => URL.revokeObjectURL(address));
}

function lineFor(media: HTMLElement, source: string): HTMLElement {
  const [line, link] = [document.createElement('span'), document.createElement('a')];
  line.dataset.missingMedia = '';
  link.href = link.textContent = publishedAddress(source);
  const alternative = media.getAttribute('alt');
  line.append(
    `${NAMES[media.tagName]} er ikke med i filen${alternative ? `: «${alternative}»` : ''}. Med nett finner du ${PRONOUNS[media.tagName]} på `,
    link,
  );
  return line;
}
