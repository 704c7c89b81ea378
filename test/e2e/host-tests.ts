import fs from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { headersAt } from '../../src/integrations/hosts/rules.ts';
import { ARTICLE_WITH_TREE, TREE_PAGE } from './licence-tree.ts';
import { BELOW_A_PATH } from './served-at.ts';
import { expect, test } from './watched-test.ts';

/** What every host that serves the site below a path must do, configured by the file that the build writes for it. */
export function testHost(): void {
  test('every kind of address comes with the headers of the rules', async ({ request }) => {
    for (const path of await oneOfEachKind(request)) {
      const { headers } = await ask(request, path);
      const named = Object.entries(headersAt(path)).map(([name, value]) => [name.toLowerCase(), value]);
      expect([path, headers]).toEqual([path, expect.objectContaining(Object.fromEntries(named))]);
      if (!path.endsWith('.js') && !path.endsWith('tre.json'))
        expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('an unknown address has the page for it, and is not kept', async ({ request }) => {
    for (const path of ['finnes/ikke/', '_astro/finnes-ikke.js', 'pakke/finnes-ikke.bin']) {
      const { status, headers, text } = await ask(request, path);
      expect([path, status, headers['cache-control']]).toEqual([
        path,
        404,
        headersAt('404.html')['Cache-Control'],
      ]);
      expect(text).toContain('<h1');
    }
  });

  test('old addresses lead on, with what the link told', async ({ request }) => {
    const lines = fs.readFileSync('test/.out/base/_redirects', 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const [from = '', to = ''] = line.split(' ');
      const { status, headers } = await ask(request, `${from.slice(BELOW_A_PATH.base.length)}?v=1`);
      expect([from, status, pathOf(headers.location)]).toEqual([from, 301, `${to}?v=1`]);
    }
  });

  test('an address without its slash leads to it', async ({ request }) => {
    for (const folder of ['artikler', ARTICLE_WITH_TREE.slice(0, -1), `${TREE_PAGE}innebygd`]) {
      const { status, headers } = await ask(request, `${folder}?a=1`);
      expect([status, pathOf(headers.location)]).toEqual([301, `${BELOW_A_PATH.base}${folder}/?a=1`]);
    }
  });

  test('what a reader fetches has its type, and texts are packed', async ({ request }) => {
    const [script = '', block = '', fragment = '', words = ''] = await Promise.all(
      [aScript, aBlock, aFragment, someWords].map((find) => find(request)),
    );
    for (const [file, type, encoding] of [
      ['', 'text/html; charset=utf-8', 'gzip'],
      ['404.html', 'text/html; charset=utf-8', 'gzip'],
      [script, 'text/javascript; charset=utf-8', 'gzip'],
      [words, 'text/plain; charset=utf-8', 'gzip'],
      ['pagefind/ranking/main.json', 'application/json', 'gzip'],
      [`${ARTICLE_WITH_TREE}index.md`, 'text/markdown; charset=utf-8', 'gzip'],
      ['llms.txt', 'text/plain; charset=utf-8', 'gzip'],
      ['endringer.atom', 'application/atom+xml', 'gzip'],
      ['manifest.webmanifest', 'application/manifest+json', 'gzip'],
      ['favicon.svg', 'image/svg+xml', 'gzip'],
      ['ikon-192.png', 'image/png', undefined],
      [fragment, 'application/octet-stream', undefined],
      [block, 'application/octet-stream', undefined],
    ] as const) {
      const { status, headers } = await ask(request, file);
      expect([file, status, headers['content-type'], headers['content-encoding']]).toEqual([
        file,
        200,
        type,
        encoding,
      ]);
      if (encoding) expect(headers.vary).toBe('Accept-Encoding');
    }
  });

  test('a page that a browser has comes only once', async ({ request }) => {
    for (const path of [ARTICLE_WITH_TREE, 'versjon.json', 'ikon-192.png']) {
      const { etag = '' } = (await ask(request, path)).headers;
      const { status } = await ask(request, path, { 'If-None-Match': etag });
      expect([path, status]).toEqual([path, 304]);
    }
  });
}

async function oneOfEachKind(request: APIRequestContext): Promise<string[]> {
  return [
    ...['', ARTICLE_WITH_TREE, TREE_PAGE, `${TREE_PAGE}innebygd/`, `${TREE_PAGE}tre.json`, '404.html'],
    ...['sw.js', 'versjon.json', 'hjelpesenter.html', 'pagefind/ranking/main.json'],
    ...[await aScript(request), await aBlock()],
  ];
}

/** The server's response to one request, by the path from the site's root. */
async function ask(request: APIRequestContext, path: string, headers: Record<string, string> = {}) {
  const response = await request.get(path, { headers, maxRedirects: 0 });
  return { status: response.status(), headers: response.headers(), text: await response.text() };
}

/** Some servers redirect to a whole address, others to a path. */
function pathOf(location = ''): string {
  const { pathname, search } = new URL(location, 'http://site');
  return pathname + search;
}

async function aScript(request: APIRequestContext): Promise<string> {
  const page = await (await request.get(ARTICLE_WITH_TREE)).text();
  return /_astro\/[\w.-]+\.js/.exec(page)?.[0] ?? '';
}

async function aBlock(): Promise<string> {
  return `pakke/${fs.readdirSync('test/.out/base/pakke')[0]}`;
}

async function aFragment(): Promise<string> {
  return `pagefind/fragment/${fs.readdirSync('test/.out/base/pagefind/fragment')[0]}`;
}

/** A file of words of the ranking index, whose main file names it: `first:hash first:hash …`. */
async function someWords(request: APIRequestContext): Promise<string> {
  const { wordFiles } = await (await request.get('pagefind/ranking/main.json')).json();
  return `pagefind/ranking/words-0-${wordFiles.split(' ')[0].split(':')[1]}.txt`;
}
