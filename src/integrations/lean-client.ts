import path from 'node:path';

/** The chunk of the search box: a reader waits for its first hits. */
const AWAITED = /\/box\.[^/]*\.js$/;

interface BundledFile {
  type: string;
  code?: string;
  /** Names of the files that a chunk imports statically. */
  imports?: string[];
}

/**
 * Removes Vite's preloading from dynamic imports (0.8 kB in every page). It is unnecessary, since the widgets bring no
 * styles of their own; only the modules of the search box are requested together.
 */
export function leanClient() {
  return {
    name: 'lean-client',
    enforce: 'pre' as const,
    load(id: string) {
      if (id.includes('vite/preload-helper')) return 'export const __vitePreload = (load) => load();';
      return undefined;
    },
    generateBundle: {
      order: 'post' as const,
      handler(_: unknown, bundle: Record<string, BundledFile>) {
        const files = Object.values(bundle);
        for (const file of files) if (file.code) file.code = withoutPreloading(file.code);
        for (const [name, { code, imports }] of Object.entries(bundle)) {
          if (!AWAITED.test(name)) continue;
          // By now it no longer imports the helper.
          const left = imports?.filter((file) => code?.includes(path.basename(file))) ?? [];
          for (const file of files) if (file.code) file.code = withImportsOf(file.code, name, left);
        }
        const isImported = (name: string) => files.some(({ code }) => code?.includes(path.basename(name)));
        for (const name of Object.keys(bundle))
          if (name.includes('preload-helper') && !isImported(name)) delete bundle[name];
      },
    },
  };
}

/** Inlines Vite's preload helper, by now a single word, into a minified module, which saves a request. */
export function withoutPreloading(code: string): string {
  return (
    code
      .replace(
        /import\{(?:[\w$]+ as )?([\w$]+)\}from"\.\/preload-helper\.[^"]+";/,
        (_, name: string) => `const ${name}=l=>l();`,
      )
      // The list of modules that a dynamic import would preload, which is no longer used.
      .replace(/^const __vite__mapDeps=.*\n/m, '')
      .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '')
  );
}

/** A module whose dynamic imports of another one, in a list, are followed by those of what that one imports. */
export function withImportsOf(code: string, name: string, imports: readonly string[]): string {
  const [first = '', ...others] = [name, ...imports].map((file) => `import(\`./${path.basename(file)}\`)`);
  const quoted = first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Rolldown takes the module out of a chunk that others import too, and calls it through Vite's helper, which is a
  // single word by now.
  const asked = `(${quoted}(?:\\.then\\([\\w$]+=>[\\w$]+\\.[\\w$]+\\))?)`;
  return code.replace(
    new RegExp(`\\[(?:[\\w$]+\\(\\(\\)=>${asked}\\)|${asked})\\]`, 'g'),
    (_, through: string | undefined, plain: string | undefined) => `[${[through ?? plain, ...others]}]`,
  );
}
