import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htaccess } from '../../../../src/integrations/hosts/apache.ts';
import { staticWebApp } from '../../../../src/integrations/hosts/azure.ts';
import { webConfig } from '../../../../src/integrations/hosts/iis.ts';
import { nginxConf } from '../../../../src/integrations/hosts/nginx.ts';
import { headersAt } from '../../../../src/integrations/hosts/rules.ts';
import { headersFile } from '../../../../src/integrations/hosts/static-hosts.ts';
import { typesOf } from '../../../../src/integrations/hosts/types.ts';
import { byApache, byAzure, byHeadersFile, byIis, byNginx } from './as-hosts-read.ts';

const TREES = ['a-tree', 'b-tree'];
const policy = (path: string) => headersAt(path)['Content-Security-Policy'];

describe('what any host sends', () => {
  test.each([
    '',
    'artikler/x/',
    'artikler/feilsoking/a-tree/innebygd/',
    'feilsoking/a-tree/',
    'feilsoking/a-tree/innebygd-sporsmal/',
    'feilsoking/a-tree/b/innebygd/',
    'for-utviklere/',
    '_astro/a.js',
  ])('only the site itself may frame %j', (path) => expect(policy(path)).toBe("frame-ancestors 'self'"));

  test.each(['feilsoking/a-tree/innebygd/', 'feilsoking/b-tree/innebygd/index.html'])(
    'anyone may frame %j',
    (path) => expect(policy(path)).toBe('frame-ancestors *'),
  );

  test('scripts, and what they fetch, may be had by a frame that is an origin of its own; pages may not', () => {
    const allowed = (path: string) => headersAt(path)['Access-Control-Allow-Origin'];
    expect(allowed('_astro/a.js')).toBe('*');
    expect(allowed('feilsoking/a-tree/tre.json')).toBe('*');
    expect(allowed('feilsoking/a-tree/tre.jsonx')).toBeUndefined();
    expect(allowed('feilsoking/a-tree/')).toBeUndefined();
    expect(allowed('artikler/x/')).toBeUndefined();
  });

  test('files with a hash in their name live for a year', () => {
    expect(headersAt('_astro/a.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersAt('pakke/0a.bin')['Cache-Control']).toBe(
      'public, max-age=31536000, immutable, no-transform',
    );
  });

  test.each([
    '',
    'artikler/x/',
    'feilsoking/a-tree/innebygd/',
    'feilsoking/a-tree/tre.json',
    'sw.js',
    'versjon.json',
    'hjelpesenter.html',
  ])('%j is asked for anew each time', (path) => {
    expect(headersAt(path)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  });
});

test('every host says the same of the same address', () => {
  const folder = fc.constantFrom(
    ...['feilsoking', 'artikler', 'a-tree', 'b-tree', 'innebygd', 'ny', '_astro', 'pakke', 'graf'],
  );
  const file = fc.constantFrom('', 'index.html', 'tre.json', 'a.js', '0a.bin', 'sw.js', 'innebygd.txt');
  const path = fc
    .tuple(fc.array(folder, { maxLength: 4 }), file)
    .map(([folders, file]) => folders.map((name) => `${name}/`).join('') + file)
    // A missing troubleshooter has no pages.
    .filter((one) => !/^feilsoking\/(?!(a|b)-tree\/)/.test(one));
  fc.assert(
    fc.property(fc.constantFrom('/', '/hjelp/', '/a.b/c/'), path, (home, path) => {
      const types = typesOf(['index.html']);
      const address = home + path;
      const right = headersAt(path);
      expect(byHeadersFile(headersFile(home, TREES), address)).toEqual(right);
      expect(byNginx(nginxConf(home, types, []), address)).toEqual(right);
      expect(byApache(htaccess(home, types, []), address)).toEqual(right);
      expect(byIis(webConfig(home, types, TREES, []), home, address)).toEqual(right);
      expect(byAzure(staticWebApp(home, types, TREES, []).file, address)).toEqual(right);
    }),
  );
});
