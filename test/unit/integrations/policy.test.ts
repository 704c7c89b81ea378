import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withOwnHashes } from '../../../src/integrations/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const elsewhere = hash('of another page');
const page = (policy: string, body: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"><title>T</title></head><body>${body}</body></html>`;

/** The sources of each directive of a page's policy, once it is withOwnHashes. */
function sources(policy: string, body: string): Record<string, string[]> {
  const content = /content="([^"]*)"/.exec(withOwnHashes(page(policy, body)))?.[1] ?? '';
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.filter(([name]) => name).map(([name = '', ...rest]) => [name, rest]));
}

const policy = `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${hash('go()')} ${elsewhere}; style-src 'self' ${hash('a{}')} ${elsewhere};`;

describe('the policy of a page', () => {
  test('keeps the hashes of its own scripts and styles, and loses those of others', () => {
    expect(sources(policy, '<style>a{}</style><script>go()</script>')).toEqual({
      'default-src': ["'self'"],
      'script-src': ["'self'", "'wasm-unsafe-eval'", hash('go()')],
      'style-src': ["'self'", hash('a{}')],
    });
  });

  test('has no hashes for a page with nothing inline', () => {
    const { 'script-src': script, 'style-src': style } = sources(
      policy,
      '<script src="/x.js"></script><p>a{}</p>',
    );
    expect([script, style]).toEqual([["'self'", "'wasm-unsafe-eval'"], ["'self'"]]);
  });

  test('gets the hash of a style that Astro missed', () => {
    expect(sources(policy, '<style>b{}</style>')['style-src']).toEqual(["'self'", hash('b{}')]);
  });

  test('allows a style no script', () => {
    expect(sources(policy, '<style>a{}</style>')['script-src']).not.toContain(hash('a{}'));
  });

  test('has the hash of what stands there twice once', () => {
    expect(sources(policy, '<style>a{}</style><style>a{}</style>')['style-src']).toEqual([
      "'self'",
      hash('a{}'),
    ]);
  });

  test.each([
    ['over several lines', '<script>\n  go()\n</script>', hash('\n  go()\n')],
    ['with data', '<script data-a="b" data-c="">go()</script>', hash('go()')],
    ['as a module', '<script type="module">go()</script>', hash('go()')],
  ])('allows a script %s', (_, body, needed) => {
    expect(sources(policy, body)['script-src']).toContain(needed);
  });

  test('keeps every other source and directive', () => {
    const other = `default-src 'self'; connect-src 'self' https://api.example.no; ${policy.split('; ').slice(1).join('; ')} object-src 'none';`;
    expect(sources(other, '')).toMatchObject({
      'connect-src': ["'self'", 'https://api.example.no'],
      'object-src': ["'none'"],
    });
  });
});

test('the rest of the page stays as it was', () => {
  const html = page(policy, `<script>go()</script><p>${elsewhere} $& $1</p>`);
  const body = (text: string) => text.slice(text.indexOf('<title>'));
  expect(body(withOwnHashes(html))).toBe(body(html));
});

test('a page without a policy stays as it was', () => {
  expect(withOwnHashes('<p>x</p><script>go()</script>')).toBe('<p>x</p><script>go()</script>');
});

test('a withOwnHashes page is not withOwnHashes further', () => {
  const once = withOwnHashes(page(policy, '<style>a{}</style><script>go()</script>'));
  expect(withOwnHashes(once)).toBe(once);
});
