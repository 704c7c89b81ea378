import type { APIRoute } from 'astro';
import { allTrees, type TreePage } from '../../../troubleshooter/content/trees.ts';

/** The compiled tree, for widgets inside articles. */
export async function getStaticPaths() {
  return (await allTrees()).map((page) => ({ params: { tree: page.id }, props: page }));
}

export const GET: APIRoute<TreePage> = ({ props }) =>
  new Response(JSON.stringify(props.tree), { headers: { 'Content-Type': 'application/json' } });
