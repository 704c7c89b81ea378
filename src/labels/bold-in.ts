/** A node of a parsed article, as far as labels need it. */
export interface TextNode {
  type: string;
  tagName?: string;
  /** Of a component. */
  name?: string | null;
  value?: string;
  children?: readonly TextNode[];
  position?: { start: { line: number } } | undefined;
}

/** The text of a bold element that holds nothing else; undefined for one with a link, code or a picture in it. */
export function boldIn({ children = [] }: TextNode): string | undefined {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' ? only.value?.trim() : undefined;
}

export function isHeading({ tagName }: TextNode): boolean {
  return tagName !== undefined && /^h[1-6]$/.test(tagName);
}

/** A text that readers copy and send to others. */
export function isToSend({ name }: TextNode): boolean {
  return name === 'TextToSend';
}
