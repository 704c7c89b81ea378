import fs from 'node:fs';
import type { AstroIntegration } from 'astro';
import { createAddresses } from '../addresses.ts';
import { ANY_FRAMES, COMMON_HEADERS, OWN_FRAMES } from '../answer-headers.ts';
import { contentIndex } from '../editing/content-index.ts';
import { BLOCK_FOLDER } from '../editions/pack/for-readers.ts';
import { FRAME_SLUG } from '../troubleshooter/core/contract.ts';

const YEAR = 'public, max-age=31536000, immutable';
/** Also where a server or a proxy on the way would compress it, or make it smaller in another way. */
const UNCHANGED = `${YEAR}, no-transform`;
const FRESH = 'public, max-age=0, must-revalidate';

/**
 * Writes what a meta element cannot express: `_headers` (read by several static hosts) and `nginx.conf`, a snippet to
 * include in a server block. Only the pages made for it may be framed by others; files with a hash in their name never
 * change. An empty `.nojekyll` keeps GitHub Pages from omitting `_astro/`.
 */
export function writeHeaders({ base }: { base: string }): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const trees = [...contentIndex().trees.keys()];
        fs.writeFileSync(new URL('_headers', dir), headersFile(base, trees));
        fs.writeFileSync(new URL('nginx.conf', dir), nginxConf(base));
        fs.writeFileSync(new URL('.nojekyll', dir), '');
      },
    },
  };
}

/** A frame with `sandbox="allow-scripts"` has an origin of its own, which needs explicit access to scripts. */
const ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*' };

/**
 * Rules for hosts that read `_headers`. If several rules match, Cloudflare joins a header's values, and two policies
 * together allow only what both allow; a line `! Name` first removes the values of broader rules. Netlify uses the
 * narrowest rule's value, and ignores lines it does not know.
 */
export function headersFile(base: string, trees: readonly string[]): string {
  const { at, troubleshooter } = createAddresses(base);
  const rules = [
    rule(`${at('')}*`, { ...COMMON_HEADERS, ...OWN_FRAMES, 'Cache-Control': FRESH }),
    ...trees.map((tree) => rule(`${troubleshooter(tree, FRAME_SLUG)}*`, ANY_FRAMES, true)),
    ...trees.map((tree) => rule(`${troubleshooter(tree)}tre.json`, ANY_ORIGIN)),
    rule(`${at('_astro/')}*`, { 'Cache-Control': YEAR, ...ANY_ORIGIN }, true),
    rule(`${at(BLOCK_FOLDER)}/*`, { 'Cache-Control': UNCHANGED }, true),
  ];
  return [
    '# «! Name» detaches what a wider rule has set, where the host joins the values of all rules that match.',
    ...rules,
    '',
  ].join('\n');
}

function rule(pattern: string, headers: Record<string, string>, instead = false): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    ...(instead ? [`  ! ${name}`] : []),
    `  ${name}: ${value}`,
  ]);
  return [pattern, ...lines, ''].join('\n');
}

const MANIFEST = 'application/manifest+json';
const PACKED_TYPES = [
  ...['text/css', 'text/javascript', 'text/plain', 'text/xml'],
  ...['application/javascript', 'application/json', MANIFEST, 'application/wasm', 'image/svg+xml'],
];

/** A snippet for nginx. A location that adds headers inherits none, so each repeats them all. */
export function nginxConf(base: string): string {
  const { at } = createAddresses(base);
  const trees = `^${at('feilsoking/').replace(/[.+?()|[\]{}^$\\]/g, '\\$&')}`;
  const frames = `${trees}[^/]+/${FRAME_SLUG}/`;
  const add = (headers: Record<string, string>, indent: string) =>
    Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  return [
    '# Include in the server block that serves this folder.',
    '# With the module ngx_brotli: brotli on; brotli_types (the same as below);',
    'gzip on;',
    'gzip_vary on;',
    '# Behind a proxy too, some of which speak HTTP/1.0. text/plain: what a search fetches.',
    'gzip_proxied any;',
    'gzip_http_version 1.0;',
    `gzip_types ${PACKED_TYPES.join(' ')};`,
    '# A proxy before this server has another name, port and scheme: folders lead to their slash by the path alone.',
    'absolute_redirect off;',
    `error_page 404 ${at('404.html')};`,
    `location ${at('')} {`,
    ...add({ ...COMMON_HEADERS, ...OWN_FRAMES, 'Cache-Control': FRESH }, '  '),
    '  # The pages that any site or app may put in a frame.',
    `  location ~ ${frames} {`,
    ...add({ ...COMMON_HEADERS, ...ANY_FRAMES, 'Cache-Control': FRESH }, '    '),
    '  }',
    '  # What such a page fetches.',
    `  location ~ ${trees}[^/]+/tre\\.json$ {`,
    ...add({ ...COMMON_HEADERS, ...OWN_FRAMES, ...ANY_ORIGIN, 'Cache-Control': FRESH }, '    '),
    '  }',
    `  location ${at('_astro/')} {`,
    ...add({ ...COMMON_HEADERS, ...OWN_FRAMES, ...ANY_ORIGIN, 'Cache-Control': YEAR }, '    '),
    '  }',
    '  # Packed already, and checked byte for byte.',
    `  location ${at(BLOCK_FOLDER)}/ {`,
    '    gzip off;',
    ...add({ ...COMMON_HEADERS, ...OWN_FRAMES, 'Cache-Control': UNCHANGED }, '    '),
    '  }',
    '  # A type that nginx does not know by itself.',
    `  location = ${at('manifest.webmanifest')} {`,
    '    types { }',
    `    default_type ${MANIFEST};`,
    ...add({ ...COMMON_HEADERS, ...OWN_FRAMES, 'Cache-Control': FRESH }, '    '),
    '  }',
    '}',
    '',
  ].join('\n');
}
