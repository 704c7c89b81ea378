/**
 * An id of the page itself, moved out of the way where a heading of what the page shows has the same: that one is what
 * links mean. No heading's id holds a colon.
 */
export function ownId(id: string, headings: readonly string[]): string {
  return headings.includes(id) ? `side:${id}` : id;
}
