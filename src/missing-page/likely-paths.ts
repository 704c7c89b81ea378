/** Punctuation that may follow a link in a text, and slashes. */
const LOOSE_END = `.,;:!?)]}>"'»”’*/ `;

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** How many layers of percent-encoding to undo at most. */
const MOST_LAYERS = 5;

/**
 * The pages that an unknown path may have meant, likeliest first and without the path itself. They are written as the
 * site writes its addresses, not percent-encoded, and may or may not exist.
 *
 * @param home the path the site is served below, with slashes at both ends
 */
export function likelyPaths(path: string, home: string): string[] {
  const base = segmentsOf(home);
  const plain = withoutLooseEnd(decoded(path).normalize('NFC').replace(INVISIBLE, '').replaceAll('\\', '/'));
  const segments = segmentsOf(withoutLooseEnd(plain.replace(/(?:\/index)?\.html?$/i, '')));
  // The base may be missing or repeated.
  const inside = [segments];
  for (let rest = segments; base.length && startsWith(rest, base); ) {
    rest = rest.slice(base.length);
    inside.unshift(rest);
  }
  const found = inside.flatMap((rest) => {
    const page = home + rest.map((segment) => `${segment}/`).join('');
    return [page, page.toLowerCase()];
  });
  return [...new Set(found)].filter((page) => page !== path && page !== decoded(path));
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

function startsWith(segments: readonly string[], base: readonly string[]): boolean {
  return base.every((segment, i) => segment.toLowerCase() === segments[i]?.toLowerCase());
}

function withoutLooseEnd(path: string): string {
  let end = path.length;
  while (end > 0 && LOOSE_END.includes(path.charAt(end - 1))) end--;
  return path.slice(0, end);
}

/** Undoes percent-encoding, layer by layer, until one is malformed. */
function decoded(text: string): string {
  let plain = text;
  try {
    for (let layer = 0; layer < MOST_LAYERS && plain.includes('%'); layer++)
      plain = decodeURIComponent(plain);
  } catch {
    // Keep what was decoded.
  }
  return plain;
}
