import fs from 'node:fs';
import path from 'node:path';
import type { CopyInfo } from '../offline/saved-copy/copy.ts';
import { outFolder } from './out-folder.ts';

/** The folder of a finished build and its version information. Ends the command with one sentence if there is none. */
export function builtFolder(): { folder: string; info: CopyInfo } {
  const folder = outFolder();
  try {
    return { folder, info: JSON.parse(fs.readFileSync(path.join(folder, 'versjon.json'), 'utf8')) };
  } catch {
    console.error(
      `HELP_OUT: fant ikke et ferdig bygg i «${folder}»; forventet mappen som «npm run build» har skrevet. Bygg først.`,
    );
    process.exit(1);
  }
}
