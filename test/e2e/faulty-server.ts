import fs from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** Answers a request in its own way; false leaves it to the files. */
type Fault = (path: string, response: ServerResponse) => boolean;

export interface FaultyServer {
  /** Address of the site, with its closing slash. */
  address: string;
  /** The folder that is served; changing it is a deployment. */
  folder: string;
  fault: Fault | undefined;
  /** The requests so far, in order. */
  asked: string[];
  /** Breaks all connections and answers no more; `start` answers again at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A static server for the built site that can fail in the ways servers and networks do. */
export async function serveFaultily(folder: string): Promise<FaultyServer> {
  let port = 0;
  const sockets = new Set<import('node:net').Socket>();
  const http = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    server.asked.push(pathname);
    response.setHeader('cache-control', 'no-cache');
    if (server.fault?.(pathname, response)) return;
    const file = path.join(server.folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isFolder = fs.statSync(file, { throwIfNoEntry: false })?.isDirectory();
    if (isFolder) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const found = fs.existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[path.extname(found ? file : '.html')] ?? 'application/octet-stream',
    });
    response.end(fs.readFileSync(found ? file : path.join(server.folder, '404.html')));
  });
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const server: FaultyServer = {
    address: '',
    folder,
    fault: undefined,
    asked: [],
    stop: () =>
      new Promise((done) => {
        http.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
    start: () =>
      new Promise((done) => {
        http.listen(port, '127.0.0.1', () => {
          port = (http.address() as AddressInfo).port;
          server.address = `http://127.0.0.1:${port}/`;
          done();
        });
      }),
  };
  await server.start();
  return server;
}

/** A server of a test of its own: saved copies belong to an address, and a failing server must not fail other tests. */
export async function ownServer(
  { browserName: _ }: { browserName: string },
  use: (server: FaultyServer) => Promise<void>,
): Promise<void> {
  const server = await serveFaultily('dist');
  await use(server);
  await server.stop().catch(() => {});
}
