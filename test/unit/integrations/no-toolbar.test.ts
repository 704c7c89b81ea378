import { resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { noToolbar } from '../../../src/integrations/no-toolbar.ts';

test("of the packages to bundle first, only those of Astro's toolbar go", async () => {
  const include = [
    'astro > aria-query',
    'astro/runtime/client/dev-toolbar/entrypoint.js',
    'preact',
    'astronomy',
  ];
  const resolved = await resolveConfig(
    { configFile: false, plugins: [noToolbar()], environments: { client: { optimizeDeps: { include } } } },
    'serve',
  );
  expect(resolved.environments.client?.optimizeDeps.include).toEqual(['preact', 'astronomy']);
});
