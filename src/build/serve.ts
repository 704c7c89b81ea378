import { preview } from 'astro';
import { builtFolder } from './built-folder.ts';

/** Serves what was built, as a web server would, and says where. `PORT` chooses another port than 4321. */
builtFolder();
const server = await preview({
  root: process.cwd(),
  logLevel: 'error',
  server: { port: Number(process.env.PORT) || 4321, host: process.env.HOST || '127.0.0.1' },
});
const base = `/${(process.env.HELP_BASE ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
console.log(
  `\n  Hjelpesenteret er klart: http://${server.host ?? 'localhost'}:${server.port}${base}\n  Stopp med Ctrl+C.\n`,
);
