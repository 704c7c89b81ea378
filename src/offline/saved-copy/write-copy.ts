import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildTime } from '../../build-time.ts';
import { site } from '../../site.ts';
import { writeFiles } from '../../written-pages.ts';
import { BLOCK_FOLDER, blockFile } from '../pack/block-file.ts';
import { packContents } from '../pack/write-contents.ts';
import type { Pack } from '../pack/write-pack.ts';
import type { Copy, CopyInfo } from './copy.ts';

/**
 * Writes the blocks that the service worker keeps, the service worker itself, and `versjon.json`, which tells a page
 * that there is a newer copy.
 *
 * @param folder the folder that is served at `home`
 * @param unaskedUpTo bytes that a browser fetches without having been asked
 */
export async function writeCopy(
  folder: string,
  home: string,
  pack: Pack,
  unaskedUpTo: number = site.offline.unaskedUpTo,
): Promise<Copy> {
  const contents = await packContents(pack.contents);
  const blocks = new Map([...pack.blocks, ...contents.files]);
  const info: CopyInfo = {
    version: contents.hash.slice(0, 8),
    built: buildTime(),
    bytes: [...blocks.values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
    count: blocks.size,
  };
  const copy: Copy = { ...info, contents: contents.hash, unaskedUpTo };
  fs.rmSync(path.join(folder, BLOCK_FOLDER), { recursive: true, force: true });
  writeFiles(
    folder,
    new Map<string, string | Uint8Array>([
      ...[...blocks].map(([hash, bytes]) => [blockFile(hash), bytes] as const),
      ['versjon.json', `${JSON.stringify(info)}\n`],
      ['sw.js', await bundleWorker(copy, home)],
    ]),
  );
  return copy;
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
