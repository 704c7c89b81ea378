import fs from 'node:fs';
import path from 'node:path';
import { buildDay } from '../../build-time.ts';
import { contentFolder } from '../../editing/content-folder/content-index.ts';
import { LIST, listIn, readList, writeList } from '../../old-addresses/published-list.ts';
import { unlistedAddresses } from '../addresses/address-list.ts';
import { readAll } from '../read/read-all.ts';

/**
 * The command `npm run addresses [folder]`: adds the content's addresses to the list of those that are published. To be
 * run when they are. Defaults to the folder in `HELP_CONTENT`, or `content`.
 */
const [named] = process.argv.slice(2);
if (named) process.env.HELP_CONTENT = path.resolve(named);
const folder = contentFolder();
const text = listIn(folder) ?? '';
const added = unlistedAddresses(text, readAll(folder, buildDay()).names);
fs.writeFileSync(path.join(folder, LIST), writeList(readList(text).published, added));
const file = path.relative(process.cwd(), path.join(folder, LIST));
console.log(
  added.length
    ? `La til ${added.length} i ${file}:\n${added.map((address) => `  ${address}\n`).join('')}`
    : `${file} har alle adressene.`,
);
