import type { Redirect } from '../redirects.ts';
import { escaped, HOST_RULES, type HostRule, patternOf } from './rules.ts';
import { type MediaTypes, packable } from './types.ts';

/**
 * A snippet to include in a server block of nginx. A location that adds headers inherits none, so each repeats them
 * all.
 */
export function nginxConf(
  home: string,
  types: MediaTypes,
  redirects: readonly Redirect[],
  gone: readonly string[] = [],
): string {
  const [all, ...rules] = HOST_RULES;
  const packed = packable(types).filter((type) => type !== 'text/html');
  return [
    '# Include in the server block that serves this folder.',
    '# With the module ngx_brotli: brotli on; brotli_types (the same as below);',
    'gzip on;',
    'gzip_vary on;',
    '# Behind a proxy too, some of which speak HTTP/1.0. text/plain: what a search fetches.',
    'gzip_proxied any;',
    'gzip_http_version 1.0;',
    `gzip_types ${packed.join(' ')};`,
    'charset utf-8;',
    `charset_types ${packed.filter((type) => type.startsWith('text/')).join(' ')};`,
    '# A proxy before this server has another name, port and scheme: folders lead to their slash by the path alone.',
    'absolute_redirect off;',
    `error_page 404 ${home}404.html;`,
    `location ${home} {`,
    '  # All that there are, some of which nginx does not know by itself.',
    `  types { ${[...types].map(([ending, type]) => `${type} ${ending.slice(1)};`).join(' ')} }`,
    ...headersOf(all).map((line) => `  ${line}`),
    ...rules.flatMap((rule) => [
      `  # ${rule.why}`,
      `  location ${placeOf(rule, home)} {`,
      ...(rule.isPacked ? ['    gzip off;'] : []),
      ...headersOf(rule).map((line) => `    ${line}`),
      '  }',
    ]),
    '}',
    ...redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }`),
    ...gone.map((address) => `location = ${address} { error_page 410 ${address}index.html; return 410; }`),
    '',
  ].join('\n');
}

/** Plain prefixes are matched without a regular expression. */
function placeOf({ place }: HostRule, home: string): string {
  return place.kind === 'folder' ? home + place.path : `~ ^${escaped(home)}${patternOf(place)}`;
}

function headersOf({ headers }: HostRule): string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
}
