import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { CopiedFile, Copy, CopyInfo } from './copy.ts';

/**
 * Not read by visitors: for servers and search engines, or kept by the reader in another way.
 * What is hidden by a dot before its name, many servers do not serve, and one file that does not come ends the saving.
 */
const LEFT_OUT =
  /^((.*\/)?\..*|_headers|nginx\.conf|robots\.txt|sitemap[^/]*\.xml|deling\.png|sw(-av)?\.js|versjon\.json|hjelpesenter.*\.(html|zip|sha256))$/;

/** Names that the build gives by content. */
const NAMED_BY_CONTENT = /^_astro\/.*\.[\w-]{8}\.\w+$|^pagefind\/fragment\//;

/**
 * Writes the service worker that keeps a copy of the whole site, and `versjon.json`, by which a page learns that there
 * is a newer one, for the files of a folder that is served at `home`.
 */
export async function writeCopy(folder: string, home: string): Promise<Copy> {
  const copy = describeCopy(readFiles(folder), home, buildTime());
  const { version, built, bytes, files } = copy;
  const info: CopyInfo = { version, built, bytes, count: files.length };
  fs.writeFileSync(path.join(folder, 'versjon.json'), `${JSON.stringify(info)}\n`);
  fs.writeFileSync(path.join(folder, 'sw.js'), await bundleWorker(copy, home));
  return copy;
}

/**
 * The copy of some files.
 *
 * @param files content by path from the output folder, with `/`
 * @param home path of the site's root, with slashes at both ends
 * @param built ISO time
 */
export function describeCopy(files: ReadonlyMap<string, Uint8Array>, home: string, built: string): Copy {
  const all = createHash('sha256');
  let bytes = 0;
  const copied: CopiedFile[] = [];
  for (const [file, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (LEFT_OUT.test(file)) continue;
    const hash = createHash('sha256').update(content).digest();
    all.update(file).update(hash);
    bytes += content.byteLength;
    copied.push({
      url: home + file.replace(/(^|\/)index\.html$/, '$1'),
      revision: NAMED_BY_CONTENT.test(file) ? null : hash.toString('hex').slice(0, 12),
      integrity: `sha256-${hash.toString('base64')}`,
    });
  }
  return { version: all.digest('hex').slice(0, 8), built, bytes, files: copied };
}

/** When this is built; `SOURCE_DATE_EPOCH` (seconds) makes builds repeatable. */
export function buildTime(): string {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  return new Date(epoch ? epoch * 1000 : Date.now()).toISOString();
}

function readFiles(folder: string): Map<string, Uint8Array> {
  return new Map(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).split(path.sep).join('/'), fs.readFileSync(file)]),
  );
}

async function bundleWorker(copy: Copy, home: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      COPY: JSON.stringify(copy),
      BASE: JSON.stringify(home),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('./service-worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('The service worker could not be bundled.');
  return chunk.code;
}
