import { createHash } from 'node:crypto';

/**
 * The page with the hashes in its policy that its own inline scripts and styles need, and no others. Astro writes those
 * of the whole site into every page, some 800 bytes that no compression helps against, and misses the styles that come
 * with an article's components. Files are allowed by `'self'` already.
 */
export function withOwnHashes(html: string): string {
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
    (_, start: string, policy: string) => {
      // A page that widens a directive which is `'none'` elsewhere: `'none'` counts only where it stands alone.
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

/** Hashes of the inline elements of a kind. Data in scripts of other types needs none: it does not run. */
function hashesOf(html: string, kind: string): string[] {
  const inline = [
    ...html.matchAll(new RegExp(`<${kind}(?: type="module"| data-[^>]*)?>([\\s\\S]*?)</${kind}>`, 'g')),
  ];
  return [...new Set(inline.map(([, text = '']) => hashOf(text)))];
}

/** Most pages have the same, so each is reckoned once. */
const known = new Map<string, string>();

function hashOf(text: string): string {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}
