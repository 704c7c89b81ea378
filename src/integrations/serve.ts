import fs from 'node:fs';
import path from 'node:path';
import { preview } from 'astro';
import { createAddresses } from '../addresses.ts';
import { builtFolder } from './built-folder.ts';
import { answeredBy } from './static-paths.ts';

/** Serves the build as a web server would, and prints the address. `PORT` overrides 4321. */
const { folder } = builtFolder();
const server = await preview({
  root: process.cwd(),
  logLevel: 'error',
  server: { port: Number(process.env.PORT) || 4321, host: process.env.HOST || '127.0.0.1' },
});
const { home } = createAddresses(process.env.HELP_BASE ?? '/');

// Astro's server has a «not found» page of its own for addresses without the final slash.
const { server: http } = server as typeof server & { server: import('node:http').Server };
const listeners = http.listeners('request') as ((...parameters: unknown[]) => void)[];
http.removeAllListeners('request');
http.on('request', (request, response) => {
  const isFolder = (page: string) => {
    const file = path.join(folder, page);
    return fs.existsSync(file) && fs.statSync(file).isDirectory();
  };
  const answer = answeredBy(request.url ?? '/', home, isFolder);
  if (answer.moved) response.writeHead(301, { location: answer.address }).end();
  else {
    request.url = answer.address;
    for (const listener of listeners) listener.call(http, request, response);
  }
});

console.log(
  `\n  Hjelpesenteret er klart: http://${server.host ?? 'localhost'}:${server.port}${home}\n  Stopp med Ctrl+C.\n`,
);
