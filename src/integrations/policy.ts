import { createHash } from 'node:crypto';

/**
 * Keeps in a page's policy only the hashes of its own inline scripts and styles. Astro writes those of the whole site
 * into every page, some 800 bytes that compress badly, and misses styles that come with an article's components. Files
 * are allowed by `'self'` already.
 */
export function withOwnHashes(html: string): string {
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
    (_, start: string, policy: string) => {
      // For a page that extends a directive that is `'none'` elsewhere: `'none'` only counts on its own.
      const bare = policy.replace(/ 'sha256-[^']+'/g, '').replace(/ 'none'(?= )/g, '');
      return (
        start + ['script', 'style'].reduce((text, kind) => withHashes(text, kind, hashesOf(html, kind)), bare)
      );
    },
  );
}

function withHashes(policy: string, kind: string, hashes: string[]): string {
  return policy.replace(new RegExp(`(${kind}-src [^;]*)`), (directive) => [directive, ...hashes].join(' '));
}

/** Hashes of the inline elements of a kind. Data in scripts of other types needs none, because it does not run. */
function hashesOf(html: string, kind: string): string[] {
  const inline = [
    ...html.matchAll(new RegExp(`<${kind}(?: type="module"| data-[^>]*)?>([\\s\\S]*?)</${kind}>`, 'g')),
  ];
  return [...new Set(inline.map(([, text = '']) => hashOf(text)))];
}

/** Most pages share them, so each is computed once. */
const known = new Map<string, string>();

function hashOf(text: string): string {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}
