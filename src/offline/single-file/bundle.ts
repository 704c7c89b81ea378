import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface Bundle {
  /** A single script: the site's own scripts and the environment they run in. */
  code: string;
  /** Files that the scripts ask for by address. In the document, the elements with these ids hold the addresses. */
  assets: { id: string; address: string }[];
}

/** The script of the single file. */
export async function bundleSingleFile(): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    experimental: {
      renderBuiltUrl: (file) => ({ runtime: `document.getElementById(${JSON.stringify(file)}).textContent` }),
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        // As for the site: imports only the icons that are used, not all 1,800.
        experimental: { lazyBarrel: true },
        input: fileURLToPath(new URL('./run.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const [chunk, ...others] = output && 'output' in output ? output.output : [];
  if (!chunk || !('code' in chunk)) throw new Error('The script of the single file could not be bundled.');
  const assets = others.flatMap((other) =>
    other.type === 'asset' ? { id: other.fileName, address: dataAddress(other.source) } : [],
  );
  return { code: chunk.code, assets };
}

/** A stylesheet as an address that holds it: scripts load some styles when they need them. */
function dataAddress(css: string | Uint8Array): string {
  return `data:text/css;base64,${Buffer.from(css).toString('base64')}`;
}
