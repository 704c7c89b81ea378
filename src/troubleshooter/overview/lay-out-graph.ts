import { instance } from '@viz-js/viz';
import type { TreeData } from '../core/tree.ts';
import { graphInput } from './graph-input.ts';
import { type GraphLayout, type GraphPicture, graphPicture } from './graph-picture.ts';

/**
 * Lays out a tree with Graphviz, at build. Only positions and sizes are used: the page draws the picture itself, with
 * its own colours and links.
 *
 * @param titles titles of all trees by id, for options that lead to another one
 */
export async function layOutGraph(
  tree: TreeData,
  titles: ReadonlyMap<string, string>,
): Promise<GraphPicture> {
  const graphviz = await instance();
  return graphPicture(tree, graphviz.renderJSON(graphInput(tree, titles), { yInvert: true }) as GraphLayout);
}
