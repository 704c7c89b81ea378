import type { ContentItem } from './overview.ts';

let items: ContentItem[] = [];

/** Keeps what the check before a build has seen, for the editors' page behind it. */
export function keepItems(seen: ContentItem[]): void {
  items = seen;
}

export function keptItems(): ContentItem[] {
  return items;
}
