import { nearest } from '../../editing/faults/nearest.ts';
import type { WrittenTree } from './written-tree.ts';

/** What a message says to expect instead of an unknown name: the one most likely meant, then all. In Norwegian. */
export function oneOf(kind: string, names: readonly string[], likely: string | undefined): string {
  if (!names.length) return `et av ${kind}, og det er ingen`;
  return likely === undefined
    ? `et av ${kind} ${names.join(', ')}`
    : `«${likely}», eller et annet av ${kind} ${names.join(', ')}`;
}

/** What following the names in a tree shows: what they miss, and what unknown ones most likely mean. */
export interface References {
  /** Nodes that no reader sees; of connected ones only the first. Empty if that cannot be determined. */
  lost: string[];
  /** The node that was most likely meant by a missing or unknown name. */
  likely: (name: string) => string | undefined;
}

/** Follows the names of a tree. */
export function referencesOf(tree: WrittenTree): References {
  const { start, questions, outcomes } = tree;
  const nodes = [...questions.keys(), ...outcomes.keys()];
  const canTell =
    start !== undefined && questions.has(start) && [...questions.values()].every(({ options }) => options);
  const nextsOf = (id: string) => [...nextOf(tree, id), ...(outcomes.get(id)?.otherwise ?? [])];
  const lost = canTell ? lostNodes(start, nodes, nextsOf) : [];
  const unknown = nodes.flatMap(nextsOf).filter((name) => !isKnown(name));
  const likely = (name: string) =>
    // If only one name leads nowhere and nothing leads to only one node, the node has probably been renamed.
    nearest(name, nodes) ?? (new Set(unknown).size === 1 && lost.length === 1 ? lost[0] : undefined);
  const meant = new Set(unknown.map(likely));
  return { lost: lost.filter((id) => !meant.has(id)), likely };

  function isKnown(name: string): boolean {
    return nodes.includes(name) || name.startsWith('feilsoking:');
  }
}

/** Where the options of a question lead; an option that leads nowhere has an empty name. */
function nextOf({ questions }: WrittenTree, id: string): string[] {
  return [...(questions.get(id)?.options?.values() ?? [])].map(({ next }) => next ?? '');
}

/**
 * The nodes that no reader sees, either through an option or as the next likely cause. Of connected nodes only the
 * first: once it is reachable, so are the others.
 */
function lostNodes(start: string, nodes: readonly string[], nextsOf: (id: string) => string[]): string[] {
  const reached = reachedFrom(start, nextsOf);
  const firsts: string[] = [];
  const lost = () => nodes.filter((id) => !reached.has(id));
  for (let ids = lost(); ids.length; ids = lost()) {
    const ledTo = new Set(ids.flatMap((id) => nextsOf(id).filter((next) => next !== id)));
    const first = ids.find((id) => !ledTo.has(id)) ?? ids[0] ?? '';
    firsts.push(first);
    for (const id of reachedFrom(first, nextsOf)) reached.add(id);
  }
  return firsts;
}

function reachedFrom(start: string, nextsOf: (id: string) => string[]): Set<string> {
  const reached = new Set([start]);
  // Iterating over a set includes what is added on the way.
  for (const id of reached) for (const next of nextsOf(id)) reached.add(next);
  return reached;
}
