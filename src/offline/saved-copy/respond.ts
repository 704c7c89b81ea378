import { ANY_FRAMES, COMMON_HEADERS, OWN_FRAMES } from '../../response-headers.ts';
import { FRAME_SLUG } from '../../troubleshooter/core/contract.ts';
import type { PackReader } from '../pack/read-pack.ts';
import { VERSION_METRIC } from './copy.ts';
import { findFile } from './find-file.ts';

const FRAMED = new RegExp(`^feilsoking/[^/]+/${FRAME_SLUG}/$`);
/** A name with a hash in it: on the server it is the same file, or missing. */
const NAMED_BY_CONTENT = /^_astro\//;

/**
 * Responds to a request from the copy. What is not in it is left to the network.
 *
 * @param base the path of the site's root, with slashes at both ends
 * @param open opens the copy; rejects if there is none any more
 * @param version the copy's version, which the page is told
 */
export async function respond(
  request: Request,
  base: string,
  open: () => Promise<PackReader>,
  version: string,
): Promise<Response> {
  const isPage = request.mode === 'navigate';
  const copy = await open().catch(() => undefined);
  const fromNetwork = () => (isPage ? fetch(request).catch(() => notFound(copy, version)) : fetch(request));
  if (!copy) return fromNetwork();
  const found = findFile(request.url, (path) => copy.has(path.slice(base.length)));
  if (found.kind === 'moved' && isPage) return Response.redirect(new URL(found.url, request.url).href, 302);
  if (found.kind !== 'file') return fromNetwork();
  const path = found.url.slice(base.length);
  try {
    return await fileOf(copy, path, version);
  } catch (error) {
    // The browser has discarded a part of the copy. A page then comes from the server, even if it has a newer version.
    if (isPage) return fetch(request).catch(lastResort);
    if (NAMED_BY_CONTENT.test(path)) return fetch(request);
    throw error;
  }
}

async function fileOf(copy: PackReader, path: string, version: string, status = 200): Promise<Response> {
  const { bytes, type } = await copy.read(path);
  const frames = FRAMED.test(path) ? ANY_FRAMES : OWN_FRAMES;
  const told = { 'Content-Type': type, 'Server-Timing': `${VERSION_METRIC};desc=${version}` };
  return new Response(bytes, { status, headers: { ...told, ...COMMON_HEADERS, ...frames } });
}

async function notFound(copy: PackReader | undefined, version: string): Promise<Response> {
  try {
    return copy ? await fileOf(copy, '404.html', version, 404) : lastResort();
  } catch {
    return lastResort();
  }
}

/** The response without a copy and without a network. */
function lastResort(): Response {
  return new Response(
    `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Du er frakoblet</title>
<main><h1>Du er frakoblet</h1><p>Kopien av hjelpesenteret er slettet fra denne nettleseren, og vi får ikke hentet siden
nå. Koble til nettet, og last siden på nytt.</p></main></html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
}
