import type { ContentItem } from './overview.ts';

let items: ContentItem[] = [];

/** Keeps what the check before a build found, for the editors' page of the same build. */
export function keepItems(seen: ContentItem[]): void {
  items = seen;
}

export function keptItems(): ContentItem[] {
  return items;
}
