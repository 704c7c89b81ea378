import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import zlib from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/**
 * Serves a built folder as a good host does: brotli 11, each file compressed once.
 *
 * @param empty the page served at `__empty/`
 */
export async function serveBrotli(folder: string, empty: string) {
  const packed = new Map<string, Buffer>();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    let file = path.join(folder, decodeURIComponent(pathname));
    if (pathname.endsWith('/')) file = path.join(file, 'index.html');
    const isEmpty = pathname === '/__empty/';
    if (!isEmpty && !(file.startsWith(folder) && fs.existsSync(file) && fs.statSync(file).isFile())) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const isPacked = !/png|octet/.test(type);
    const bytes = packed.get(file) ?? pack(isEmpty ? Buffer.from(empty) : fs.readFileSync(file), isPacked);
    packed.set(file, bytes);
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': bytes.length,
      ...(isPacked && { 'Content-Encoding': 'br' }),
    });
    response.end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}

function pack(bytes: Buffer, isPacked: boolean): Buffer {
  if (!isPacked) return bytes;
  return zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } });
}
