/** Sizes in pixels that the layout relies on; the picture's styles must use the same. */
export const GRAPH_TEXT = { node: 15, edge: 14, lineHeight: 1.2 } as const;

/** Lines of at most `width` characters; a longer word gets a line of its own. */
export function wrapLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The text of another tree's node: its title, if known. */
export function otherTreeText(next: string, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(next.replace(/^feilsoking:/, '').split('/')[0] ?? '');
  return title ? `Feilsøking: ${title}` : 'En annen feilsøking';
}
