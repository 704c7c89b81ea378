import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { searchDescription } from '../for-machines/open-search.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => {
  const whole = (path: string) => new URL(path, site.address).href;
  return new Response(
    searchDescription(site, { search: whole(addresses.search), icon: whole(addresses.at('ikon-192.png')) }),
  );
};
