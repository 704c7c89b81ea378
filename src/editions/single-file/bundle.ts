import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, transformWithOxc } from 'vite';

/** What the browser offers a page's script, and what stands for it in the single file: see `environment.ts` there. */
const INSTEAD = {
  'location.pathname': 'pathname',
  'location.search': 'search',
  'location.hash': 'hash',
  'location.origin': 'origin',
  'history.pushState': 'pushState',
  'history.replaceState': 'replaceState',
  'document.head.append': 'addToHead',
  addEventListener: 'addEventListener',
  fetch: 'fetch',
};

/**
 * The script of the single file, in one piece and fit to stand inline. The site's own scripts are in it unchanged.
 *
 * @param base the path that the site is published below
 */
export async function bundleSingleFile(base: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [pageScripts(), addressesInFile(base)],
    define: {
      ...Object.fromEntries(
        Object.entries(INSTEAD).map(([from, to]) => [from, `globalThis.singleFile.${to}`]),
      ),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./run.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const [chunk, ...assets] = output && 'output' in output ? output.output : [];
  if (!chunk || !('code' in chunk)) throw new Error('The script of the single file could not be bundled.');
  // Vite keeps style sheets that are asked for by address as files; here they are in their addresses.
  let { code } = chunk;
  for (const asset of assets) {
    if (asset.type === 'asset') code = code.replaceAll(`/${asset.fileName}`, dataAddress(asset.source));
  }
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

function dataAddress(css: string | Uint8Array): string {
  return `data:text/css;base64,${Buffer.from(css).toString('base64')}`;
}

const PAGE = '?page';

/** A script imported with `?page` is a function that does what the script does when a page loads it. */
function pageScripts(): Plugin {
  return {
    name: 'page-scripts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(PAGE)) return undefined;
      const resolved = await this.resolve(source.slice(0, -PAGE.length), importer, { skipSelf: true });
      return resolved && resolved.id + PAGE;
    },
    async load(id) {
      if (!id.endsWith(PAGE)) return undefined;
      const file = id.slice(0, -PAGE.length);
      const { code } = await transformWithOxc(fs.readFileSync(file, 'utf8'), file, { sourcemap: false });
      // `export {}` only says that the file is a module.
      const statements = this.parse(code).body.filter(({ type }) => type !== 'ExportNamedDeclaration');
      const text = (wanted: boolean) =>
        statements
          .filter(({ type }) => (type === 'ImportDeclaration') === wanted)
          .map(({ start, end }) => code.slice(start, end))
          .join('\n');
      return { code: `${text(true)}\nexport default function () {\n${text(false)}\n}`, moduleType: 'js' };
    },
  };
}

const PUBLISHED = '?published';

/** Addresses are fragments in the file, except in what is handed over to others: there they are the published ones. */
function addressesInFile(base: string): Plugin {
  const inFile = fileURLToPath(new URL('./addresses.ts', import.meta.url));
  const handedOver = /[\\/]troubleshooter[\\/]core[\\/]handoff\.ts$/;
  return {
    name: 'addresses-in-file',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      if (importer === inFile) return undefined;
      const isPublished = importer.endsWith(PUBLISHED);
      if (/\/addresses\.ts$/.test(source) && !isPublished) return inFile;
      if (!/\/(addresses|node-address)\.ts$/.test(source) || !(isPublished || handedOver.test(importer)))
        return undefined;
      const resolved = await this.resolve(source, importer.replace(PUBLISHED, ''), { skipSelf: true });
      return resolved && resolved.id + PUBLISHED;
    },
    async load(id) {
      if (!id.endsWith(PUBLISHED)) return undefined;
      const file = id.slice(0, -PUBLISHED.length);
      const { code } = await transformWithOxc(fs.readFileSync(file, 'utf8'), file, { sourcemap: false });
      return { code: code.replaceAll('import.meta.env?.BASE_URL', JSON.stringify(base)), moduleType: 'js' };
    },
  };
}
