/**
 * An id of the page itself, prefixed if a heading of the content has the same id, since links to that id mean the
 * heading. No heading's id contains a colon.
 */
export function ownId(id: string, headings: readonly string[]): string {
  return headings.includes(id) ? `side:${id}` : id;
}
