import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: 'nb',
      start_url: addresses.home,
      scope: addresses.home,
      display: 'browser',
      background_color: '#fbfaf7',
      theme_color: '#fbfaf7',
      icons: [
        { src: addresses.at('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { src: addresses.at('ikon-192.png'), type: 'image/png', sizes: '192x192' },
        { src: addresses.at('ikon-512.png'), type: 'image/png', sizes: '512x512', purpose: 'any maskable' },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
