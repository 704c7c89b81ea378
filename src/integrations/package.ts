import fs from 'node:fs';
import path from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { createAddresses } from '../addresses.ts';
import { builtFolder } from './built-folder.ts';
import { WRITTEN } from './out-folder.ts';

/** Packs the build into a zip for an intranet's web server, and prints its path. */
const {
  folder,
  info: { version, built },
} = builtFolder();
const { home } = createAddresses(process.env.HELP_BASE || '/');

const readMe = `Hjelpesenter, versjon ${version}, bygget ${built.slice(0, 10)}.

Pakk ut mappen slik at webserveren viser den på stien ${home}
Hvis den skal stå på en annen sti, må den bygges på nytt for den stien.

nginx: nginx.conf i mappen tas inn i server-blokken med include.
Apache leser .htaccess når AllowOverride har FileInfo. IIS leser web.config. Andre servere: Se _headers.
Lesere kan lagre en kopi i nettleseren når adressen er https (eller localhost).
`;

const files: Zippable = { 'LES-MEG.txt': strToU8(readMe) };
for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || entry.name === WRITTEN) continue;
  const file = path.join(entry.parentPath, entry.name);
  const name = ['hjelpesenter', ...path.relative(folder, file).split(path.sep)].join('/');
  // These are compressed already.
  files[name] = [
    fs.readFileSync(file),
    { level: /\.(png|jpe?g|webp|avif|pf_fragment|bin)$/.test(name) ? 0 : 9 },
  ];
}
const zip = `hjelpesenter-${version}.zip`;
fs.writeFileSync(zip, zipSync(files));
console.log(`${zip}: ${Object.keys(files).length} files, for ${home}`);
