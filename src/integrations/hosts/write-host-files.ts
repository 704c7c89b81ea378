import fs from 'node:fs';
import { writeFiles } from '../../written-pages.ts';
import type { Redirect } from '../redirects.ts';
import { htaccess } from './apache.ts';
import { staticWebApp } from './azure.ts';
import { REWRITE_FILE, rewriteRules, webConfig } from './iis.ts';
import { nginxConf } from './nginx.ts';
import { headersFile, redirectsFile } from './static-hosts.ts';
import { typesOf } from './types.ts';

const OF_HOSTS = ['_headers', '_redirects', 'nginx.conf', 'web.config', REWRITE_FILE];

/** What the files contain besides the rules, which are the same for every site. */
interface Site {
  /** The path of the site's root, with slashes at both ends. */
  home: string;
  /** Ids of the troubleshooters. */
  trees: readonly string[];
  redirects: readonly Redirect[];
  /** Addresses of what is gone for good. */
  gone: readonly string[];
}

/**
 * Writes the same rules in the format of every supported host. The folder must already contain all other files of the
 * site.
 *
 * @returns warnings for the deployer
 */
export function writeHostFiles(folder: string, { home, trees, redirects, gone }: Site): string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const types = typesOf(files.filter((file) => !file.startsWith('.') && !OF_HOSTS.includes(file)));
  const azure = staticWebApp(home, types, trees, redirects);
  writeFiles(
    folder,
    new Map([
      ['_headers', headersFile(home, trees)],
      ['nginx.conf', nginxConf(home, types, redirects, gone)],
      ['.htaccess', htaccess(home, types, redirects, gone)],
      ['web.config', webConfig(home, types, trees, redirects)],
      ['staticwebapp.config.json', azure.file],
      // Keeps GitHub Pages from leaving out `_astro/`.
      ['.nojekyll', ''],
      ...(redirects.length
        ? ([
            ['_redirects', redirectsFile(redirects)],
            [REWRITE_FILE, rewriteRules(home, redirects)],
          ] as const)
        : []),
    ]),
  );
  return azure.warning ? [azure.warning] : [];
}
