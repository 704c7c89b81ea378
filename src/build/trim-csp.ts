import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from './html-files.ts';

/**
 * Leaves each page the hashes of what stands in that page. Astro writes the hashes of every script and style of the
 * site into every page, some 800 bytes that no compression helps against; files are allowed by `'self'` already.
 */
export function trimCsp(): AstroIntegration {
  return {
    name: 'trim-csp',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of htmlFiles(dir)) fs.writeFileSync(file, trimmed(fs.readFileSync(file, 'utf8')));
      },
    },
  };
}

/** The page with the hashes in its policy that one of its own inline scripts or styles needs. */
export function trimmed(html: string): string {
  const inline = [...html.matchAll(/<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g)];
  const needed = new Set(
    inline.map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
    (_, start: string, policy: string) => {
      const kept = policy.replace(/ ('sha256-[^']+')/g, (source, hash: string) =>
        needed.has(hash) ? source : '',
      );
      return start + kept;
    },
  );
}
