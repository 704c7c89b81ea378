import { missingMediaLine, sourceOf, withItsParts } from '../missing-media-line.ts';
import { publishedAddress, readBrought } from './store.ts';

/**
 * Shows the pictures that the file holds and offers its downloads. For other files, and for film and sound, a line says
 * where they are published.
 *
 * @param content a page's content before it is in the document, so that nothing is fetched from the site's addresses
 * @param page revokes the pictures' addresses when it aborts
 */
export function showMedia(content: DocumentFragment, page: AbortSignal): void {
  for (const media of content.querySelectorAll<HTMLElement>('img, video, audio')) {
    const source = sourceOf(media);
    media.removeAttribute('src');
    media.removeAttribute('srcset');
    media.removeAttribute('sizes');
    for (const other of media.parentElement?.querySelectorAll(':scope > source') ?? []) other.remove();
    if (media instanceof HTMLImageElement) showPicture(media, source, page);
    else withItsParts(media).replaceWith(lineFor(media, source));
  }
  // The pictures of films have been removed by now.
  for (const link of content.querySelectorAll<HTMLAnchorElement>('.prose a[download]')) offerFile(link, page);
}

/** Offers a download from inside the file. The link leads to the site until it is known that the file is here. */
async function offerFile(link: HTMLAnchorElement, page: AbortSignal): Promise<void> {
  const published = link.href;
  link.removeAttribute('href');
  const blob = await readBrought(new URL(published).pathname).catch(() => undefined);
  if (page.aborted) return;
  if (!blob) return link.replaceWith(missingMediaLine(link, published, 'filen'));
  link.href = addressOf(blob, page);
}

function addressOf(blob: Blob, page: AbortSignal): string {
  const address = URL.createObjectURL(blob);
  page.addEventListener('abort', () => URL.revokeObjectURL(address));
  return address;
}

async function showPicture(picture: HTMLImageElement, source: string, page: AbortSignal): Promise<void> {
  // Also enlarges from inside the file. The script that turns the link into a button reads the address when it is
  // pressed.
  const link = picture.closest<HTMLAnchorElement>('a.picture');
  link?.removeAttribute('href');
  const blob = await readBrought(source).catch(() => undefined);
  if (page.aborted) return;
  if (!blob) return withItsParts(picture).replaceWith(lineFor(picture, source));
  const address = addressOf(blob, page);
  picture.src = address;
  if (link) link.href = address;
}

function lineFor(media: HTMLElement, source: string): HTMLElement {
  return missingMediaLine(media, publishedAddress(source), 'filen');
}
