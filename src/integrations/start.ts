import { minifySync } from 'vite';
import { startScripts } from '../shell/start-scripts.ts';

/** The attribute by which a page says that its scripts cannot wait, because it is nothing without them. */
const AT_ONCE = /<html\b[^>]* data-starts="at-once"/;
const START = minifySync('start.js', `(${startScripts})(document.currentScript.dataset)`).code.trim();
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Makes a page start its scripts once it is painted and idle. If it says that they cannot wait, only adds which modules
 * they import. Either way, all modules arrive in one round trip instead of one after another.
 *
 * @param read the text of a module by its address
 */
export function withStart(read: (address: string) => string): (html: string) => string {
  // Kept, since most pages have the same scripts.
  const known = new Map<string, string[]>();
  const importsOf = (scripts: readonly string[]) => {
    const key = scripts.join(' ');
    const imports = known.get(key) ?? staticImports(scripts, read);
    known.set(key, imports);
    return imports;
  };
  return (html) => {
    const scripts = [...html.matchAll(SCRIPT)].map(([, address = '']) => address);
    if (!scripts.length) return html;
    const imports = importsOf(scripts);
    if (AT_ONCE.test(html))
      return withHead(
        html,
        imports.map((address) => `<link rel="modulepreload" href="${address}">`).join(''),
      );
    const start = `<script data-scripts="${scripts.join(' ')}" data-imports="${imports.join(' ')}">${START}</script>`;
    return withHead(html.replace(SCRIPT, ''), start);
  };
}

function withHead(html: string, added: string): string {
  return html.replace('</head>', () => `${added}</head>`);
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
