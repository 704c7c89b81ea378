import type { Redirect } from '../redirects.ts';
import { type Headers, HOST_RULES, ownHeaders, pathsOf } from './rules.ts';

/**
 * `_headers`, as several hosts of static sites read it. If several rules match, Cloudflare joins a header's values, and
 * two policies together allow only what both allow; a line `! Name` first removes the values of broader rules. Netlify
 * uses the narrowest rule's value, and ignores lines it does not know.
 */
export function headersFile(home: string, trees: readonly string[]): string {
  const [all, ...rules] = HOST_RULES;
  return [
    '# «! Name» detaches what a wider rule has set, where the host joins the values of all rules that match.',
    written(`${home}*`, all.headers),
    ...rules.flatMap((rule) =>
      pathsOf(rule.place, trees).map((path) =>
        written(`${home}${path}${path.endsWith('/') ? '*' : ''}`, ownHeaders(rule), all.headers),
      ),
    ),
    '',
  ].join('\n');
}

/** `_redirects`, as the same hosts read it. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

function written(pattern: string, headers: Headers, wider: Headers = {}): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    ...(name in wider ? [`  ! ${name}`] : []),
    `  ${name}: ${value}`,
  ]);
  return [pattern, ...lines, ''].join('\n');
}
