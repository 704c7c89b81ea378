import path from 'node:path';
import { buildDay, buildTime } from '../../build-time.ts';
import { contentFolder } from '../../editing/content-folder/content-index.ts';
import { askAll, POLITE } from '../links/outside/ask.ts';
import { outsideLinks } from '../links/outside/outside-links.ts';
import { readRemembered, writeRemembered } from '../links/outside/remembered.ts';
import { readAll } from '../read/read-all.ts';

/**
 * The command `npm run check:links [folder]`: asks whether each address on other sites that the content links to
 * exists. Never part of a build or of the tests, since it needs a network and time. Addresses that existed are not
 * asked for again for a week. Exits with 1 if a page is gone. Answers that leave it open (busy, no access, none in
 * time) are listed separately.
 */
const [named] = process.argv.slice(2);
if (named) process.env.HELP_CONTENT = path.resolve(named);
const links = outsideLinks(readAll(contentFolder(), buildDay()));
const memory = path.resolve('node_modules/.cache/hjelpesenter/links.json');
const now = buildTime();
const remembered = readRemembered(memory, now);
const unknown = [...links.keys()].filter((address) => !remembered[address]);
const gone: string[] = [];
const unsure: string[] = [];
if (unknown.length) console.log(`Spør om ${unknown.length} adresser, én om gangen hos hvert nettsted …`);
await askAll(unknown, POLITE, (address, { isThere, isGone, said }) => {
  const told = () =>
    (links.get(address) ?? []).map(({ file, line }) => `  ${file}:${line}: «${address}» ${said}`);
  if (!isThere) (isGone ? gone : unsure).push(...told());
  else {
    remembered[address] = now;
    // At once, so that nothing has to be asked again if somebody ends the command.
    writeRemembered(memory, remembered);
  }
});
if (gone.length)
  console.error(['Sidene finnes ikke. Rett adressen, eller ta bort lenken:', ...gone.toSorted()].join('\n'));
if (unsure.length)
  console.error(
    [
      'Fikk ikke vite om sidene finnes. Åpne dem i en nettleser før du endrer noe:',
      ...unsure.toSorted(),
    ].join('\n'),
  );
console.log(
  `${links.size} adresser på andre nettsteder, ${unknown.length} spurt nå, ${gone.length} lenker til sider som ikke finnes, ${unsure.length} lenker uten sikkert svar.`,
);
if (gone.length) process.exitCode = 1;
