import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';

/** The way to a field: keys of maps and places in lists. */
export type FieldPath = (string | number)[];

/**
 * The offset in the text where a field stands. A field that is missing stands where the one that should hold it is
 * named.
 *
 * @param at `key` for the field's name, `value` for what stands there
 */
export function offsetOf(doc: Document, path: FieldPath, at: 'key' | 'value'): number {
  let node: unknown = doc.contents;
  let named = startOf(node) ?? 0;
  let offset = named;
  for (const [i, key] of path.entries()) {
    if (isAlias(node)) node = node.resolve(doc);
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(key),
      );
      if (!pair) return named;
      named = startOf(pair.key) ?? named;
      const isLast = i === path.length - 1;
      offset = isLast && at === 'key' ? named : (startOf(pair.value) ?? named);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? named;
    } else return named;
  }
  return offset;
}

/** The way to a node, from its ancestors as `visit` tells them. */
export function pathOf(ancestors: readonly unknown[], node: unknown): FieldPath {
  return ancestors.flatMap((ancestor, i): FieldPath => {
    if (isPair(ancestor)) return [String(isScalar(ancestor.key) ? ancestor.key.value : ancestor.key)];
    return isSeq(ancestor) ? [ancestor.items.indexOf(ancestors[i + 1] ?? node)] : [];
  });
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}
