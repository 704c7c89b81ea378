import type { Redirect } from '../redirects.ts';
import { HOST_RULES, ownHeaders, pathsOf } from './rules.ts';
import { type MediaTypes, withEncoding } from './types.ts';

/** The largest file that Azure Static Web Apps reads. Bytes. */
const LIMIT = 20_000;
/** From this size on, the build warns. Bytes. */
const NEAR = 16_000;

/**
 * `staticwebapp.config.json` for Azure Static Web Apps. If several rules match an address, the first one counts. Old
 * addresses that do not fit are left out: their pages redirect by themselves.
 *
 * @returns the file, and a warning if it comes near the limit
 */
export function staticWebApp(
  home: string,
  types: MediaTypes,
  trees: readonly string[],
  redirects: readonly Redirect[],
): { file: string; warning?: string } {
  const [all, ...rules] = HOST_RULES;
  const ofHeaders = rules.toReversed().flatMap((rule) =>
    pathsOf(rule.place, trees).map((path) => ({
      route: rule.place.kind === 'folder' ? `${home}${path}*` : pageOf(home + path),
      headers: ownHeaders(rule),
    })),
  );
  const moved = redirects.map(({ from, to }) => ({ route: pageOf(from), redirect: to, statusCode: 301 }));
  const write = (count: number) =>
    `${JSON.stringify({
      trailingSlash: 'always',
      routes: [...ofHeaders, ...moved.slice(0, count)],
      responseOverrides: { 404: { rewrite: `${home}404.html` } },
      globalHeaders: all.headers,
      mimeTypes: Object.fromEntries([...types].map(([ending, type]) => [ending, withEncoding(type)])),
    })}\n`;
  let room = LIMIT - Buffer.byteLength(write(0));
  const fits = moved.findIndex((rule) => {
    // Plus the comma before it.
    room -= Buffer.byteLength(JSON.stringify(rule)) + 1;
    return room < 0;
  });
  const count = fits === -1 ? moved.length : fits;
  const file = write(count);
  const bytes = Buffer.byteLength(file);
  if (bytes < NEAR) return { file };
  return { file, warning: warningOf(bytes, moved.length - count) };
}

function warningOf(bytes: number, leftOut: number): string {
  const size = `staticwebapp.config.json er på ${bytes} byte, og Azure leser høyst ${LIMIT}`;
  if (bytes > LIMIT) return `${size}: Azure vil avvise filen. Andre servere bruker den ikke.`;
  if (leftOut)
    return `${size}: ${leftOut} gamle adresser fikk ikke plass. Sidene på disse adressene fører videre selv.`;
  return `${size}: Når den er full, blir gamle adresser utelatt. Sidene på dem fører videre selv.`;
}

/** The file of a page. It matches its folder too, whereas the folder would not match the file. */
function pageOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}
