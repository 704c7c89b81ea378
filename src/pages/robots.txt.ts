import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(addresses.at('sitemap-index.xml'), site).href}\n`,
  );
