import type { APIRoute } from 'astro';
import { addresses } from '../../addresses.ts';
import { contractSchema } from '../../troubleshooter/core/contract-docs.ts';

/** The link contract for machines. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(contractSchema(new URL(addresses.contractSchema, site).href), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
