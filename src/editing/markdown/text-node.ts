interface Point {
  /** From 1. */
  line: number;
  column: number;
}

/** A node of a parsed article, as far as checks of its text need it. */
export interface TextNode {
  type: string;
  tagName?: string;
  /** Of a component, or of an element written as one. */
  name?: string | null;
  value?: string;
  properties?: Readonly<Record<string, unknown>>;
  /** For a component or an element written as a tag: a text, `null` for none, or code. */
  attributes?: readonly { name?: string; value?: unknown }[];
  children?: readonly TextNode[];
  position?: { start: Point; end?: Point } | undefined;
}

/** Whether a node is a heading of any level. */
export function isHeading(node: TextNode): boolean {
  return /^h[1-6]$/.test(elementOf(node));
}

/** Whether a node is a text that readers copy and send to others. */
export function isToSend({ name }: TextNode): boolean {
  return name === 'TextToSend';
}

/** The name of an element, however it is written; empty for a text. */
export function elementOf({ tagName, name }: TextNode): string {
  return tagName ?? name ?? '';
}

/** All text below a node. */
export function textOf({ value = '', children = [] }: TextNode): string {
  return value + children.map(textOf).join('');
}
