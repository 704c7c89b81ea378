import type { Redirect } from '../redirects.ts';
import { escaped, HOST_RULES, ownHeaders, patternOf } from './rules.ts';
import { type MediaTypes, packable, withEncoding } from './types.ts';

/**
 * `.htaccess` for Apache 2.4. A directive that the server does not allow makes every address fail, so it needs only
 * `AllowOverride FileInfo`; a missing module would do the same, so what needs one is in `IfModule`.
 */
export function htaccess(
  home: string,
  types: MediaTypes,
  redirects: readonly Redirect[],
  gone: readonly string[] = [],
): string {
  const [all, ...rules] = HOST_RULES;
  return [
    '# Apache 2.4 reads this file where AllowOverride has FileInfo (or All). Headers need mod_headers: a2enmod headers.',
    `ErrorDocument 404 ${home}404.html`,
    // All pages of what is gone say the same.
    ...(gone[0] === undefined ? [] : [`ErrorDocument 410 ${gone[0]}index.html`]),
    ...[...types].map(([ending, type]) => `AddType "${withEncoding(type)}" ${ending}`),
    '<IfModule mod_filter.c>',
    ...['brotli', 'deflate'].flatMap((name) => [
      `  <IfModule mod_${name}.c>`,
      `    AddOutputFilterByType ${name === 'brotli' ? 'BROTLI_COMPRESS' : 'DEFLATE'} ${packable(types).join(' ')}`,
      '  </IfModule>',
    ]),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    '  # What is sent packed has «-gzip» in its ETag, which the server itself does not know again when a browser asks.',
    '  RequestHeader edit "If-None-Match" \'^((?:W/)?)"((.*)-(?:gzip|br))"$\' \'$1"$3", $1"$2"\'',
    ...Object.entries(all.headers).map(([name, value]) => `  Header always set ${name} "${value}"`),
    '  <IfModule mod_setenvif.c>',
    ...rules.flatMap((rule, i) => [
      `    # ${rule.why}`,
      `    SetEnvIf Request_URI "^${escaped(home)}${patternOf(rule.place)}" help_rule_${i + 1}`,
      ...(rule.isPacked
        ? [`    SetEnvIf Request_URI "^${escaped(home)}${patternOf(rule.place)}" no-gzip no-brotli`]
        : []),
      ...Object.entries(ownHeaders(rule)).map(
        ([name, value]) => `    Header always set ${name} "${value}" env=help_rule_${i + 1}`,
      ),
    ]),
    '  </IfModule>',
    '</IfModule>',
    ...(redirects.length || gone.length
      ? [
          '<IfModule mod_alias.c>',
          ...redirects.map(({ from, to }) => `  RedirectMatch 301 "^${escaped(from)}$" "${to}"`),
          ...gone.map((address) => `  RedirectMatch 410 "^${escaped(address)}$"`),
          '</IfModule>',
        ]
      : []),
    '',
  ].join('\n');
}
