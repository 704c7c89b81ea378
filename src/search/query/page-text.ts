/** A page's text as Pagefind keeps it. */
export interface PageText {
  content: string;
  meta: Record<string, string | undefined>;
  /** Headings and other elements with ids; `location` is the number of words (separated by white space) before it. */
  anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

/** The headings that begin sections. */
export function headingsOf(anchors: PageText['anchors']): PageText['anchors'] {
  return anchors.filter(({ element, id }) => /^h[2-6]$/.test(element) && id);
}

/**
 * Words with their punctuation, split as Pagefind counts them: at white space as defined by Unicode, and nowhere else.
 */
export function tokensOf(text: string): string[] {
  return text.split(/\p{White_Space}+/u).filter(Boolean);
}
