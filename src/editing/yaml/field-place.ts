import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';

/** The path to a field: keys of maps and indexes of lists. */
export type FieldPath = (string | number)[];

/**
 * The offset of a field in the text. A missing field has the offset of whatever should hold it.
 *
 * @param at `key` for the field's name, `value` for its value
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
      named = startOf(node) ?? named;
      offset = named;
    } else return named;
  }
  return offset;
}

/** The path to a node, from its ancestors as given by `visit`. */
export function pathOf(ancestors: readonly unknown[], node: unknown): FieldPath {
  return ancestors.flatMap((ancestor, i): FieldPath => {
    if (isPair(ancestor)) return [String(isScalar(ancestor.key) ? ancestor.key.value : ancestor.key)];
    return isSeq(ancestor) ? [ancestor.items.indexOf(ancestors[i + 1] ?? node)] : [];
  });
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}
