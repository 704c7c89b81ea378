import fs from 'node:fs';
import type { AstroIntegration } from 'astro';
import { createAddresses } from '../addresses.ts';

const YEAR = 'public, max-age=31536000, immutable';
const FRESH = 'public, max-age=0, must-revalidate';

/**
 * Writes what a meta element can not carry: `_headers` (read by several hosts of static sites) and `nginx.conf`, a
 * snippet to include in a server block. Pages may not be framed by others; files with a hash in their name never change.
 */
export function writeHeaders({ base }: { base: string }): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const { at } = createAddresses(base);
        const common = {
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'same-origin',
          'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
          'Content-Security-Policy': "frame-ancestors 'self'",
        };
        const headers = [
          block(`${at('')}*`, { ...common, 'Cache-Control': FRESH }),
          block(`${at('_astro/')}*`, { 'Cache-Control': YEAR }),
        ];
        fs.writeFileSync(new URL('_headers', dir), `${headers.join('\n\n')}\n`);

        const nginx = [
          '# Include in the server block that serves this folder.',
          'brotli_static on;  # needs the module ngx_brotli; leave the line out without it',
          'gzip on;',
          'gzip_types text/css text/javascript application/javascript application/json application/wasm image/svg+xml;',
          `error_page 404 ${at('404.html')};`,
          `location ${at('')} {`,
          ...Object.entries({ ...common, 'Cache-Control': FRESH }).map(
            ([name, value]) => `  add_header ${name} "${value}" always;`,
          ),
          `  location ${at('_astro/')} {`,
          ...Object.entries({ ...common, 'Cache-Control': YEAR }).map(
            ([name, value]) => `    add_header ${name} "${value}" always;`,
          ),
          '  }',
          '}',
        ];
        fs.writeFileSync(new URL('nginx.conf', dir), `${nginx.join('\n')}\n`);
      },
    },
  };
}

function block(pattern: string, headers: Record<string, string>): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
