import type { FieldPath } from '../../editing/yaml/field-place.ts';

/** A question or an outcome with too little indentation, which puts it beside its group instead of in it. */
interface StrayNode {
  id: string;
  group: 'questions' | 'outcomes';
}

/** The questions and outcomes among the top fields of a tree. */
export function strayNodes(tree: unknown): StrayNode[] {
  return Object.entries(fields(tree)).flatMap(([id, node]): StrayNode[] => {
    const { slug, options, steps } = fields(node);
    if (slug === undefined) return [];
    if (options !== undefined) return [{ id, group: 'questions' }];
    return steps === undefined ? [] : [{ id, group: 'outcomes' }];
  });
}

/** A tree with its stray nodes in their groups. */
export function withStrayNodes(tree: unknown, strays: readonly StrayNode[]): unknown {
  return strays.reduce((changed, { id, group }) => {
    const { [id]: node, ...others } = fields(changed);
    return { ...others, [group]: { ...fields(others[group]), [id]: node } };
  }, tree);
}

/** The path to a field where it is written, from its path in the tree with the nodes in their groups. */
export function strayPath(path: FieldPath, strays: readonly StrayNode[]): FieldPath {
  return strays.some(({ id, group }) => path[0] === group && path[1] === id) ? path.slice(1) : path;
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
