/**
 * Puts a link to each section beside its heading, without changing the heading's accessible name.
 *
 * @param path the article's path
 */
export function linkSections(path: string): void {
  for (const heading of document.querySelectorAll<HTMLElement>('.prose > :is(h2, h3)[id]')) {
    const name = heading.textContent?.trim() ?? '';
    const link = document.createElement('a');
    link.className = 'to-section';
    link.href = `${path}#${heading.id}`;
    link.setAttribute('aria-label', `Lenke til delen ${name}`);
    heading.setAttribute('aria-label', name);
    heading.append(link);
  }
}
