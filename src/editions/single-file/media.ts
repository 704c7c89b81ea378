import { missingMediaLine, sourceOf } from '../missing-media-line.ts';
import { publishedAddress, readPicture } from './store.ts';

/**
 * Shows the pictures that the file holds. For others, and for film and sound, a line says where they are published.
 *
 * @param content of a page, before it stands in the document: nothing is asked for at the site's addresses
 * @param page ends the pictures' addresses
 */
export function showMedia(content: DocumentFragment, page: AbortSignal): void {
  for (const media of content.querySelectorAll<HTMLElement>('img, video, audio')) {
    const source = sourceOf(media);
    media.removeAttribute('src');
    media.removeAttribute('srcset');
    media.removeAttribute('sizes');
    for (const other of media.parentElement?.querySelectorAll(':scope > source') ?? []) other.remove();
    if (media instanceof HTMLImageElement) showPicture(media, source, page);
    else media.replaceWith(lineFor(media, source));
  }
}

async function showPicture(picture: HTMLImageElement, source: string, page: AbortSignal): Promise<void> {
  // It opens large from here too. What makes a button of the link asks for the address when it is pressed.
  const link = picture.closest<HTMLAnchorElement>('a.picture');
  link?.removeAttribute('href');
  const blob = await readPicture(source).catch(() => undefined);
  if (page.aborted) return;
  if (!blob) return (picture.closest('.picture') ?? picture).replaceWith(lineFor(picture, source));
  const address = URL.createObjectURL(blob);
  picture.src = address;
  if (link) link.href = address;
  page.addEventListener('abort', () => URL.revokeObjectURL(address));
}

function lineFor(media: HTMLElement, source: string): HTMLElement {
  return missingMediaLine(media, publishedAddress(source), 'filen');
}
