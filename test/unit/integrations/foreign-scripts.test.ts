import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { foreignScripts } from '../../../src/integrations/foreign-scripts.ts';

const own = `'sha256-${createHash('sha256').update('go()').digest('base64')}'`;
const page = (body: string) =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self' ${own};"></head><body>${body}</body>`;

describe('the site’s own', () => {
  test.each([
    ['a script whose hash stands in the policy', '<script>go()</script>'],
    ['a module of that kind', '<script type="module">go()</script>'],
    ['a file', '<script type="module" src="/_astro/a.js"></script>'],
    ['data', '<script type="application/json" id="facts">{"a":1}</script>'],
    ['an example in a text', '<code>&lt;script&gt;stop()&lt;/script&gt;</code>'],
  ])('%s', (_, body) => {
    expect(foreignScripts(page(body))).toEqual([]);
  });
});

describe('not the site’s own', () => {
  test.each([
    '<script>stop()</script>',
    '<script type="module">stop()</script>',
    '<script type="text/javascript" async>stop()</script>',
    '<script type=importmap>{}</script>',
    `<script data-a='>' data-src="x">stop()</script>`,
    '<SCRIPT\n>stop()</SCRIPT >',
    '<script>go() </script>',
  ])('%s', (script) => {
    expect(foreignScripts(page(`<p>A</p>${script}<script>go()</script>`))).toEqual([script]);
  });

  test('any script, where there is no policy', () => {
    expect(foreignScripts('<script>go()</script>')).toEqual(['<script>go()</script>']);
  });
});
