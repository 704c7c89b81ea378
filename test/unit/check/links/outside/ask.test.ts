import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAll, type LinkAnswer } from '../../../../../src/check/links/outside/ask.ts';

let server: http.Server;
let home = '';
/** The requests in order, and how many were open at the same time at most. */
let asked: string[] = [];
let atOnce = 0;
let most = 0;
/** How a path is answered: by method, or in turn. */
let answers: Record<string, (method: string, time: number) => number | 'never'> = {};
/** What each path says beside its status. */
let headers: Record<string, Record<string, string>> = {};

beforeEach(async () => {
  asked = [];
  atOnce = most = 0;
  answers = {};
  headers = {};
  server = http.createServer((request, response) => {
    const { method = '', url = '' } = request;
    atOnce++;
    most = Math.max(most, atOnce);
    const time = asked.filter((one) => one.endsWith(` ${url}`)).length;
    asked.push(`${method} ${url}`);
    const status = answers[url]?.(method, time) ?? 200;
    // So that concurrent requests would be noticed.
    if (status === 'never') return;
    setImmediate(() => {
      atOnce--;
      response.writeHead(status, headers[url]).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function ask(paths: string[], timeoutMs = 10_000): Promise<Record<string, LinkAnswer>> {
  const told: Record<string, LinkAnswer> = {};
  await askAll(
    paths.map((path) => home + path),
    { pauseMs: 1, timeoutMs, retries: 2 },
    (address, answer) => {
      told[address.slice(home.length)] = answer;
    },
  );
  return told;
}

test('a page that is there is asked once, for its head alone', async () => {
  expect(await ask(['/a'])).toEqual({ '/a': { isThere: true, isGone: false, said: 'svarte 200' } });
  expect(asked).toEqual(['HEAD /a']);
});

test.each([405, 403, 404, 501])('a server that answers HEAD by %i is asked for the page', async (status) => {
  answers['/a'] = (method) => (method === 'HEAD' ? status : 200);
  expect((await ask(['/a']))['/a']?.isThere).toBe(true);
  expect(asked).toEqual(['HEAD /a', 'GET /a']);
});

test('a page that is not there is told, and not asked for again', async () => {
  answers['/a'] = () => 404;
  expect(await ask(['/a'])).toEqual({ '/a': { isThere: false, isGone: true, said: 'svarte 404' } });
  expect(asked).toEqual(['HEAD /a', 'GET /a']);
});

test('a server that is busy is asked again, but not for ever', async () => {
  answers['/a'] = (_, time) => (time < 2 ? 503 : 200);
  answers['/b'] = () => 429;
  expect(await ask(['/a', '/b'])).toEqual({
    '/a': { isThere: true, isGone: false, said: 'svarte 200' },
    '/b': { isThere: false, isGone: false, said: 'svarte 429' },
  });
  expect(asked.filter((one) => one.endsWith('/b'))).toHaveLength(3);
});

test.each([401, 403, 429, 500, 503])('an answer by %i does not say that the page is gone', async (status) => {
  answers['/a'] = () => status;
  expect((await ask(['/a']))['/a']).toMatchObject({ isThere: false, isGone: false });
});

test('one that never answers is told', async () => {
  answers['/a'] = () => 'never';
  expect(await ask(['/a'], 30)).toEqual({
    '/a': { isThere: false, isGone: false, said: 'svarte ikke i tide' },
  });
});

test('one that is not there at all is told', async () => {
  const told: LinkAnswer[] = [];
  server.close();
  await askAll([`${home}/a`], { pauseMs: 1, timeoutMs: 10_000, retries: 0 }, (_, answer) =>
    told.push(answer),
  );
  expect(told).toEqual([{ isThere: false, isGone: false, said: 'tar ikke imot besøk' }]);
});

test('one that leads round in a ring is told, and not asked again', async () => {
  answers['/a'] = () => 302;
  headers['/a'] = { location: '/a' };
  expect((await ask(['/a']))['/a']).toEqual({ isThere: false, isGone: false, said: 'leder i ring' });
  expect(asked.length).toBeLessThan(30);
});

test.each([
  ['ENOTFOUND', 'har et navn som ikke finnes, eller maskinen er uten nett', 1],
  ['CERT_HAS_EXPIRED', 'har et sertifikat som ikke lar seg kontrollere', 1],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'har et sertifikat som ikke lar seg kontrollere', 1],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'har et sertifikat som ikke lar seg kontrollere', 1],
  ['UND_ERR_SOCKET', 'svarte ikke', 3],
])('why there was no answer is told: %s', async (code, said, times) => {
  const fault = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(fault);
  const told = await ask(['/a']);
  expect([told['/a'], fetched.mock.calls.length]).toEqual([{ isThere: false, isGone: false, said }, times]);
  fetched.mockRestore();
});

test('a server that says how long it is busy is asked again no sooner', async () => {
  answers['/a'] = (_, time) => (time < 1 ? 429 : 200);
  headers['/a'] = { 'retry-after': '1' };
  const from = performance.now();
  expect((await ask(['/a']))['/a']?.isThere).toBe(true);
  expect(performance.now() - from).toBeGreaterThanOrEqual(990);
});

test.each(['86400', new Date(Date.now() + 86_400_000).toUTCString()])(
  'a server that asks to be left alone for long is left alone: %s',
  async (until) => {
    answers['/b'] = () => 429;
    headers['/b'] = { 'retry-after': until };
    const told = await ask(['/a', '/b', '/c', '/d']);
    expect(asked).toEqual(['HEAD /a', 'HEAD /b']);
    expect(told['/b']?.said).toBe('svarte 429');
    for (const path of ['/c', '/d'])
      expect(told[path]).toEqual({
        isThere: false,
        isGone: false,
        said: 'er ikke spurt, siden nettstedet ba om å få være i fred',
      });
  },
);

test.each(['', '-5', 'snart'])('a wait that cannot be read is none: «%s»', async (until) => {
  answers['/a'] = (_, time) => (time < 1 ? 503 : 200);
  headers['/a'] = { 'retry-after': until };
  expect((await ask(['/a']))['/a']?.isThere).toBe(true);
});

test('a host that let an address wait in vain gets one try for each of the others', async () => {
  answers['/a'] = answers['/b'] = () => 'never';
  const fetched = vi.spyOn(globalThis, 'fetch');
  const told = await ask(['/a', '/b'], 30);
  const paths = fetched.mock.calls.map(([address]) => String(address).slice(home.length));
  fetched.mockRestore();
  expect(paths).toEqual(['/a', '/a', '/a', '/b']);
  expect(told['/b']?.said).toBe('svarte ikke i tide');
});

test('a host gets one request at a time, in order', async () => {
  await ask(['/a', '/b', '/c', '/d']);
  expect(most).toBe(1);
  expect(asked).toEqual(['HEAD /a', 'HEAD /b', 'HEAD /c', 'HEAD /d']);
});
