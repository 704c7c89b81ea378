import { expect, test } from 'vitest';
import { isWorthTelling } from '../../../src/integrations/log.ts';

test.each([
  ['info', 'build', 'Collecting build info...'],
  ['info', 'build', '\u001b[32m✓ Completed in 7.54s.\u001b[39m'],
  ['info', null, '  \u001b[34m├─\u001b[39m \u001b[2m/artikler/en/index.html\u001b[22m'],
  [
    'info',
    null,
    '  \u001b[32m▶\u001b[39m /_astro/bilde.webp \u001b[2m(before: 9kB, after: 1kB) (+9ms) (1/2)\u001b[22m',
  ],
  ['info', 'SKIP_FORMAT', ' \u001b[2m(+12ms)\u001b[22m '],
  ['warn', 'content', 'data store cleared (force)'],
  ['warn', 'glob-loader', 'The base directory "/innhold/simulations/" does not exist.'],
] as const)('what asks nothing of anybody is not told: %s %s', (level, label, message) => {
  expect(isWorthTelling({ level, label, message })).toBe(false);
});

test.each([
  ['info', 'build', '63 page(s) built in \u001b[1m6.9s\u001b[22m'],
  ['info', 'build', '\u001b[1mComplete!\u001b[22m'],
  ['info', 'finish-pages', '102 pages'],
  // The address of `npm run dev`.
  ['info', 'SKIP_FORMAT', '  Local    http://localhost:4321/'],
  ['warn', 'check', 'src/site.ts:24: support: fant «kontakt»'],
  ['warn', 'glob-loader', 'The base directory "/innhold/articles/" does not exist.'],
  [
    'warn',
    'build',
    'Skipping src/pages/index.astro because a file with the same name exists in the public folder',
  ],
  ['error', 'build', 'Collecting build info...'],
] as const)('what somebody asked for or can act on is told: %s %s %s', (level, label, message) => {
  expect(isWorthTelling({ level, label, message })).toBe(true);
});
