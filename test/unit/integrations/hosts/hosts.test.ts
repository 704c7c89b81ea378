import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { htaccess } from '../../../../src/integrations/hosts/apache.ts';
import { staticWebApp } from '../../../../src/integrations/hosts/azure.ts';
import { rewriteRules, webConfig } from '../../../../src/integrations/hosts/iis.ts';
import { nginxConf } from '../../../../src/integrations/hosts/nginx.ts';
import { redirectsFile } from '../../../../src/integrations/hosts/static-hosts.ts';
import { packable, typesOf } from '../../../../src/integrations/hosts/types.ts';
import { writeHostFiles } from '../../../../src/integrations/hosts/write-host-files.ts';
import { DOWNLOADS } from '../../../../src/media/kinds.ts';
import { isElement, parsed } from './as-hosts-read.ts';

const HOME = '/hjelp/';
const MOVED = [{ from: '/hjelp/artikler/gammel/', to: '/hjelp/artikler/ny/' }];
const TYPES = typesOf([
  'index.html',
  'index.md',
  'pagefind/fragment/nb_1.pf_fragment',
  'manifest.webmanifest',
]);

/** The elements of a name, in the order of the file. */
function elements(xml: string, name: string) {
  return [...parsed(xml).getElementsByTagName(name)];
}

describe('types', () => {
  test('an ending has its type once, and one that nobody knows is bytes', () => {
    expect([...typesOf(['b/x.PNG', 'a.png', 'c.pf_fragment', '.htaccess', 'noe'])]).toEqual([
      ['.pf_fragment', 'application/octet-stream'],
      ['.png', 'image/png'],
    ]);
  });

  test('every kind of file that an article can offer has a type of its own', () => {
    const unknown = [...typesOf(DOWNLOADS.map((ending) => `fil.${ending}`))].filter(
      ([, type]) => type === 'application/octet-stream',
    );
    expect(unknown).toEqual([]);
  });

  test('texts are packed, pictures and what is packed already are not', () => {
    const types = typesOf(
      ['html', 'js', 'json', 'svg', 'md', 'wasm', 'webmanifest', 'png', 'bin', 'webm', 'zip'].map(
        (ending) => `a.${ending}`,
      ),
    );
    expect(packable(types)).toEqual([
      ...['text/html', 'text/javascript', 'application/json', 'text/markdown', 'image/svg+xml'],
      ...['application/wasm', 'application/manifest+json'],
    ]);
  });
});

describe('_redirects and nginx.conf', () => {
  test('have a line for each old address', () => {
    expect(redirectsFile(MOVED)).toBe('/hjelp/artikler/gammel/ /hjelp/artikler/ny/ 301\n');
    expect(nginxConf(HOME, TYPES, MOVED)).toContain(
      'location = /hjelp/artikler/gammel/ { return 301 /hjelp/artikler/ny/$is_args$args; }\n',
    );
    expect(nginxConf(HOME, TYPES, [])).not.toContain('301');
  });
});

describe('what is gone for good', () => {
  const gone = ['/hjelp/artikler/borte/', '/hjelp/artikler/vekk/'];

  test('is answered with 410 and its own page by nginx', () => {
    expect(nginxConf(HOME, TYPES, MOVED, gone)).toContain(
      'location = /hjelp/artikler/vekk/ { error_page 410 /hjelp/artikler/vekk/index.html; return 410; }\n',
    );
    expect(nginxConf(HOME, TYPES, MOVED)).not.toContain('410');
  });

  test('is answered with 410 and a page that says so by Apache, which asks no module for more', () => {
    const file = htaccess(HOME, TYPES, [], gone);
    expect(file).toContain('ErrorDocument 410 /hjelp/artikler/borte/index.html\n');
    expect([...file.matchAll(/RedirectMatch 410 "(.*)"$/gm)].map(([, pattern]) => pattern)).toEqual([
      '^/hjelp/artikler/borte/$',
      '^/hjelp/artikler/vekk/$',
    ]);
    expect(file.replace(/^<IfModule[\s\S]*?^<\/IfModule>/gm, '')).not.toContain('RedirectMatch');
    expect(htaccess(HOME, TYPES, MOVED)).not.toContain('410');
  });
});

describe('.htaccess', () => {
  test('leads on from an old address alone, and its dots stand for themselves', () => {
    const [, pattern = ''] =
      /RedirectMatch 301 "(.*)" "\/a\.b\/ny\/"/.exec(
        htaccess('/a.b/', TYPES, [{ from: '/a.b/gammel/', to: '/a.b/ny/' }]),
      ) ?? [];
    const old = new RegExp(pattern);
    expect(
      ['/a.b/gammel/', '/aXb/gammel/', '/a.b/gammel/mer/', '/x/a.b/gammel/'].map((a) => old.test(a)),
    ).toEqual([true, false, false, false]);
  });

  test('needs no module: what one does stands in its IfModule', () => {
    const outside = htaccess(HOME, TYPES, MOVED).replace(/^<IfModule[\s\S]*?^<\/IfModule>/gm, '');
    const directives = [...outside.matchAll(/^(?!#)(\w+)/gm)].map(([, name]) => name);
    expect(new Set(directives)).toEqual(new Set(['ErrorDocument', 'AddType']));
  });
});

describe('web.config', () => {
  const config = webConfig(HOME, TYPES, ['a-tree'], MOVED);

  test('names only sections that every IIS has', () => {
    const named = elements(config, 'system.webServer').flatMap(({ childNodes }) => [...childNodes]);
    expect(new Set(named.filter(isElement).map(({ tagName }) => tagName))).toEqual(
      new Set(['defaultDocument', 'httpErrors', 'staticContent', 'httpProtocol', 'urlCompression']),
    );
  });

  test('takes away each type before it adds one, since one that is there already makes all answers 500', () => {
    const [content] = elements(config, 'staticContent');
    const lines = [...(content?.childNodes ?? [])].filter(isElement);
    expect(lines).toHaveLength(2 * TYPES.size);
    for (const [i, line] of lines.entries()) {
      if (line.tagName !== 'mimeMap') continue;
      const before = lines[i - 1];
      expect(before?.tagName).toBe('remove');
      expect(before?.getAttribute('fileExtension')).toBe(line.getAttribute('fileExtension'));
    }
    expect(elements(config, 'mimeMap').map((line) => line.getAttribute('mimeType'))).toEqual([
      ...['text/html; charset=utf-8', 'text/markdown; charset=utf-8'],
      ...['application/octet-stream', 'application/manifest+json'],
    ]);
  });

  test('shows the page of the site for an unknown address, by its path in the web site', () => {
    const [error] = elements(config, 'error');
    expect(error?.getAttribute('path')).toBe('hjelp\\404.html');
    expect(elements(webConfig('/', TYPES, [], []), 'error')[0]?.getAttribute('path')).toBe('404.html');
  });

  test('leaves old addresses to a file that is not read by itself', () => {
    expect(elements(config, 'rewrite')).toEqual([]);
    expect(config).toContain('configSource="web.rewrite.config"');
    expect(webConfig(HOME, TYPES, [], [])).not.toContain('rewrite');
    const rules = rewriteRules(HOME, [...MOVED, { from: '/hjelp/a&b/', to: '/hjelp/"c"/' }]);
    expect(elements(rules, 'match').map((match) => match.getAttribute('url'))).toEqual([
      '^artikler/gammel/$',
      '^a&b/$',
    ]);
    expect(elements(rules, 'action').map((action) => action.getAttribute('url'))).toEqual([
      '/hjelp/artikler/ny/',
      '/hjelp/"c"/',
    ]);
  });
});

describe('staticwebapp.config.json', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ from: `/artikler/gammel-${i}/`, to: `/artikler/ny-${i}/` }));
  const read = (file: string) =>
    JSON.parse(file) as { routes: { route: string; redirect?: string; statusCode?: number }[] };

  test('leads on from old addresses, by the file as by the folder', () => {
    const { file, warning } = staticWebApp(HOME, TYPES, ['a-tree'], MOVED);
    expect(warning).toBeUndefined();
    expect(read(file).routes).toContainEqual({
      route: '/hjelp/artikler/gammel/index.html',
      redirect: '/hjelp/artikler/ny/',
      statusCode: 301,
    });
    expect(JSON.parse(file)).toMatchObject({
      trailingSlash: 'always',
      responseOverrides: { 404: { rewrite: '/hjelp/404.html' } },
      mimeTypes: { '.md': 'text/markdown; charset=utf-8' },
    });
  });

  test('stands below 20 kB whatever the number of old addresses, and tells when it comes near', () => {
    for (const count of [0, 100, 180, 190, 400, 3000]) {
      const { file, warning } = staticWebApp('/', TYPES, ['a-tree'], many(count));
      const kept = read(file).routes.filter(({ redirect }) => redirect).length;
      expect(Buffer.byteLength(file)).toBeLessThanOrEqual(20_000);
      if (kept < count) expect(warning).toContain(`${count - kept} gamle adresser fikk ikke plass`);
      else expect(warning !== undefined).toBe(Buffer.byteLength(file) >= 16_000);
    }
  });

  test('says that it is too large when troubleshooters alone fill it', () => {
    const trees = Array.from({ length: 120 }, (_, i) => `feilsoking-nummer-${i}`);
    expect(staticWebApp('/', TYPES, trees, MOVED).warning).toContain('Azure vil avvise filen');
  });
});

test('all of them are written, and none counts as content with a type', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hjelpesenter-'));
  const write = (redirects: typeof MOVED) =>
    writeHostFiles(folder, { home: '/', trees: [], redirects, gone: [] });
  fs.writeFileSync(path.join(folder, 'index.html'), '');
  expect(write([])).toEqual([]);
  const always = [
    '.htaccess',
    '.nojekyll',
    '_headers',
    'index.html',
    'nginx.conf',
    'staticwebapp.config.json',
  ];
  expect(fs.readdirSync(folder).toSorted()).toEqual([...always, 'web.config']);
  expect(fs.readFileSync(path.join(folder, '.nojekyll'), 'utf8')).toBe('');
  write(MOVED);
  expect(fs.readdirSync(folder).toSorted()).toEqual(
    [...always, '_redirects', 'web.config', 'web.rewrite.config'].toSorted(),
  );
  const types = fs.readFileSync(path.join(folder, 'web.config'), 'utf8');
  expect(types).not.toMatch(/fileExtension="\.(config|conf)"/);
  fs.rmSync(folder, { recursive: true });
});
