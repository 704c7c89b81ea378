import type { APIRoute } from 'astro';
import { readTerms } from '../../terms/index.ts';

/** The meanings by id, for the terms that articles mark. */
export function getStaticPaths() {
  return readTerms().length ? [{ params: { ord: 'ord' } }] : [];
}

export const GET: APIRoute = () => {
  const meanings = Object.fromEntries(readTerms().map(({ id, meaning }) => [id, meaning]));
  return new Response(JSON.stringify(meanings), { headers: { 'Content-Type': 'application/json' } });
};
