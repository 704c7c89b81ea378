import path from 'node:path';
import { buildDay, buildTime } from '../build-time.ts';
import { contentFolder } from '../editing/content-index.ts';
import { askAll, POLITE } from './outside/ask.ts';
import { outsideLinks } from './outside/outside-links.ts';
import { readRemembered, writeRemembered } from './outside/remembered.ts';
import { readAll } from './read-all.ts';

/**
 * The command `npm run check:links [folder]`: asks whether each address on other sites that the content links to
 * exists. Never part of a build or of the tests, since it needs a network and time. Addresses that existed are not
 * asked for again for a week. Exits with 1 if something is missing.
 */
const [named] = process.argv.slice(2);
if (named) process.env.HELP_CONTENT = path.resolve(named);
const links = outsideLinks(readAll(contentFolder(), buildDay()));
const memory = path.resolve('node_modules/.cache/hjelpesenter/links.json');
const now = buildTime();
const remembered = readRemembered(memory, now);
const unknown = [...links.keys()].filter((address) => !remembered[address]);
const lost: string[] = [];
await askAll(unknown, POLITE, (address, { isThere, said }) => {
  if (isThere) remembered[address] = now;
  else
    lost.push(...(links.get(address) ?? []).map(({ file, line }) => `${file}:${line}: «${address}» ${said}`));
});
writeRemembered(memory, remembered);
for (const line of lost.toSorted()) console.error(line);
console.log(
  `${links.size} adresser på andre nettsteder, ${unknown.length} spurt nå, ${lost.length} lenker som ikke virker.`,
);
if (lost.length) process.exitCode = 1;
