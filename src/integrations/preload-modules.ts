import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createAddresses } from '../addresses.ts';
import { htmlFiles } from './html-files.ts';

/** Tells a page which modules its scripts import, so that all of them come in one round trip and not one by one. */
export function preloadModules({ base }: { base: string }): AstroIntegration {
  return {
    name: 'preload-modules',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { home } = createAddresses(base);
        const read = (address: string) =>
          fs.readFileSync(path.join(folder, address.slice(home.length)), 'utf8');
        for (const file of htmlFiles(dir)) {
          const html = fs.readFileSync(file, 'utf8');
          const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
            ([, address = '']) => address,
          );
          const links = staticImports(scripts, read).map(
            (address) => `<link rel="modulepreload" href="${address}">`,
          );
          if (links.length) fs.writeFileSync(file, html.replace('</head>', `${links.join('')}</head>`));
        }
      },
    },
  };
}

/** Addresses of all modules that the given ones import statically, directly or through others, without the given ones. */
export function staticImports(scripts: readonly string[], read: (address: string) => string): string[] {
  const seen = new Set(scripts);
  const queue = [...scripts];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    for (const [, specifier = ''] of read(address).matchAll(
      /(?:^|[;}\s])(?:import|export)(?:[^;"'`()]*?from)?\s*["']([^"']+)["']/g,
    )) {
      const imported = new URL(specifier, `http://site${address}`).pathname;
      if (seen.has(imported)) continue;
      seen.add(imported);
      queue.push(imported);
    }
  }
  return [...seen].slice(scripts.length);
}
