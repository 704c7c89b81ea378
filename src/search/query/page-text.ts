/** A page's text as Pagefind keeps it. */
export interface PageText {
  content: string;
  meta: Record<string, string | undefined>;
  /** Headings and other ids; `location` counts the words (parts between white space) before it. */
  anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

/** The headings that begin sections. */
export function headingsOf(anchors: PageText['anchors']): PageText['anchors'] {
  return anchors.filter(({ element, id }) => /^h[2-6]$/.test(element) && id);
}

/** Words with what stands at them, parted as Pagefind counts them: by what Unicode calls white space, no other sign. */
export function tokensOf(text: string): string[] {
  return text.split(/\p{White_Space}+/u).filter(Boolean);
}
