import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackReader } from '../../../../src/offline/pack/read-pack.ts';
import { respond } from '../../../../src/offline/saved-copy/respond.ts';

const ROOT = 'https://hjelp.example.no';
const FILES: Record<string, string> = {
  'artikler/x/': 'Artikkel',
  'feilsoking/varsel/innebygd/': 'Ramme',
  '404.html': 'Finnes ikke',
  '_astro/a.js': 'kode',
  'pagefind/ranking/main.json': '{}',
};
/** A copy whose named files cannot be read. */
const copy =
  (...gone: string[]) =>
  async (): Promise<PackReader> => ({
    has: (path) => Object.hasOwn(FILES, path),
    read: async (path) => {
      if (gone.includes(path)) throw new Error('gone');
      return { bytes: Uint8Array.from(Buffer.from(FILES[path] ?? '')), type: 'text/test' };
    },
  });
const noCopy = () => Promise.reject(new Error('none'));
const ask = (path: string, open: () => Promise<PackReader>, mode = 'navigate') =>
  respond({ url: `${ROOT}/hjelp/${path}`, mode } as Request, '/hjelp/', open, '0a1b2c3d');

const network = vi.fn<(request: Request) => Promise<Response>>();
beforeEach(() => {
  vi.stubGlobal('fetch', network);
  network.mockReset().mockImplementation(async () => new Response('nett'));
});
afterEach(() => vi.unstubAllGlobals());
const offline = () => network.mockRejectedValue(new TypeError('Failed to fetch'));

describe('from the copy', () => {
  test('a page, with the headers that it cannot carry itself', async () => {
    const response = await ask('artikler/x/?utm=1', copy());
    expect(await response.text()).toBe('Artikkel');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/test',
      'content-security-policy': "frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'server-timing': 'kopi;desc=0a1b2c3d',
    });
    expect(network).not.toHaveBeenCalled();
  });

  test('a page that is made for other sites may stand in them', async () => {
    const { headers } = await ask('feilsoking/varsel/innebygd/', copy());
    expect(headers.get('content-security-policy')).toBe('frame-ancestors *');
  });

  test('a file that a page asks for', async () => {
    expect(await (await ask('pagefind/ranking/main.json?ts=1', copy(), 'cors')).text()).toBe('{}');
  });

  test('a page without its slash leads to it; a file asked for so is left to the network', async () => {
    const response = await ask('artikler/x?a=1', copy());
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      `${ROOT}/hjelp/artikler/x/?a=1`,
    ]);
    expect(await (await ask('artikler/x', copy(), 'cors')).text()).toBe('nett');
  });
});

describe('what is not in the copy', () => {
  test('comes from the network', async () => {
    expect(await (await ask('annet/', copy())).text()).toBe('nett');
    expect(await (await ask('stor.png', copy(), 'no-cors')).text()).toBe('nett');
  });

  test('without a network, a page is the one that says so, and a file is missing', async () => {
    offline();
    const response = await ask('annet/', copy());
    expect([response.status, await response.text()]).toEqual([404, 'Finnes ikke']);
    await expect(ask('stor.png', copy(), 'no-cors')).rejects.toThrow('Failed to fetch');
  });
});

describe('a part that the browser has thrown away', () => {
  test('is read from the network where it is a page, or can be no other file', async () => {
    expect(await (await ask('artikler/x/', copy('artikler/x/'))).text()).toBe('nett');
    expect(await (await ask('_astro/a.js', copy('_astro/a.js'), 'cors')).text()).toBe('nett');
  });

  test('is missing where it could be that of another version', async () => {
    const main = 'pagefind/ranking/main.json';
    await expect(ask(main, copy(main), 'cors')).rejects.toThrow('gone');
    expect(network).not.toHaveBeenCalled();
  });

  test('and no network: the reader is told', async () => {
    offline();
    for (const open of [copy('artikler/x/'), noCopy]) {
      const response = await ask('artikler/x/', open);
      expect([response.status, await response.text()]).toEqual([
        503,
        expect.stringContaining('Du er frakoblet'),
      ]);
    }
    const unknown = await ask('annet/', copy('404.html'));
    expect(unknown.status).toBe(503);
  });
});

test('without any copy all comes from the network', async () => {
  expect(await (await ask('artikler/x/', noCopy)).text()).toBe('nett');
  expect(await (await ask('pagefind/ranking/main.json', noCopy, 'cors')).text()).toBe('nett');
});
