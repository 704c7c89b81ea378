/**
 * An id of the page itself, prefixed if one of the content's headings has the same id: links mean the heading. No
 * heading's id holds a colon.
 */
export function ownId(id: string, headings: readonly string[]): string {
  return headings.includes(id) ? `side:${id}` : id;
}
