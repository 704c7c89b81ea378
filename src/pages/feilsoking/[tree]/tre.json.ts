import type { APIRoute } from 'astro';
import { allTrees, type TreePage } from '../../../troubleshooter/schema/trees.ts';

/** The compiled tree, for widgets inside articles. */
export async function getStaticPaths() {
  return (await allTrees()).map((page) => ({ params: { tree: page.id }, props: page }));
}

export const GET: APIRoute<TreePage> = ({ props }) =>
  // Escaped as in the pages that contain it.
  new Response(JSON.stringify(props.tree).replaceAll('<', '\\u003c'), {
    headers: { 'Content-Type': 'application/json' },
  });
