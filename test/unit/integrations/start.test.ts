import { describe, expect, test } from 'vitest';
import { staticImports, withStart } from '../../../src/integrations/start.ts';

/** The modules that the page of a script should preload, given their texts. */
function preloaded(modules: Record<string, string>, scripts = ['/_astro/page.js']): string[] {
  return staticImports(scripts, (address) => {
    const text = modules[address];
    if (text === undefined) throw new Error(`${address} was read`);
    return text;
  });
}

describe('a module that is imported', () => {
  test.each([
    ['by its names', 'import{a as b,c}from"./x.js";'],
    ['by one name', "import d from './x.js';"],
    ['by a name and others', 'import d,{e}from"./x.js";'],
    ['as a whole', 'import*as ns from"./x.js";'],
    ['for what it does', 'import"./x.js";'],
    ['to be exported', 'export{a}from"./x.js";'],
    ['to be exported as a whole', 'export*from"./x.js";'],
    ['after other code', 'let a=1;import{b}from"./x.js";a(b)'],
    ['over several lines', 'import {\n  a,\n  b,\n} from "./x.js";\n'],
    ['by an absolute address', 'import{a}from"/_astro/x.js";'],
  ])('%s is preloaded', (_, text) => {
    expect(preloaded({ '/_astro/page.js': text, '/_astro/x.js': '' })).toEqual(['/_astro/x.js']);
  });

  test.each([
    ['only later', 'const f=()=>import("./x.js");'],
    ['only later, after an import', 'let a=1;import("./x.js").then(a)'],
    ['in a text', 'const t="import x from y";console.log(`see import`)'],
    ['by nothing: it is a method', 'a.import("./x.js");b.from("./x.js")'],
  ])('%s is not', (_, text) => {
    expect(preloaded({ '/_astro/page.js': text })).toEqual([]);
  });
});

describe('the modules of a page', () => {
  test('are those that its modules import too, each once', () => {
    expect(
      preloaded({
        '/_astro/page.js': 'import{a}from"./a.js";import{b}from"./b.js";',
        '/_astro/a.js': 'import{c}from"./c.js";',
        '/_astro/b.js': 'import{c}from"./c.js";',
        '/_astro/c.js': '',
      }),
    ).toEqual(['/_astro/a.js', '/_astro/b.js', '/_astro/c.js']);
  });

  test('do not include the scripts that the page loads itself', () => {
    const modules = { '/_astro/page.js': 'import"./other.js";', '/_astro/other.js': 'import"./page.js";' };
    expect(preloaded(modules, ['/_astro/page.js', '/_astro/other.js'])).toEqual([]);
  });

  test('do not go round in a circle', () => {
    expect(
      preloaded({
        '/_astro/page.js': 'import"./a.js";',
        '/_astro/a.js': 'import"./b.js";',
        '/_astro/b.js': 'import"./a.js";',
      }),
    ).toEqual(['/_astro/a.js', '/_astro/b.js']);
  });

  test('are found below the base of the site, and in other folders', () => {
    expect(
      preloaded(
        {
          '/hjelp/_astro/page.js': 'import"../lib/x.js";',
          '/hjelp/lib/x.js': 'import"./y.js";',
          '/hjelp/lib/y.js': '',
        },
        ['/hjelp/_astro/page.js'],
      ),
    ).toEqual(['/hjelp/lib/x.js', '/hjelp/lib/y.js']);
  });

  test('are none for a page without scripts', () => {
    expect(preloaded({}, [])).toEqual([]);
  });
});

describe('a page with scripts', () => {
  const modules: Record<string, string> = {
    '/_astro/a.js': 'import"./c.js";',
    '/_astro/b.js': 'import"./c.js";import"./d.js";',
    '/_astro/c.js': '',
    '/_astro/d.js': '',
  };
  const script = (address: string) => `<script type="module" src="${address}"></script>`;
  const started = (html: string) => withStart((address) => modules[address] ?? '')(html);
  const page = (attributes = '') =>
    `<html lang="nb"${attributes}><head><title>T</title></head><body>${script('/_astro/a.js')}<p>Tekst</p>${script('/_astro/b.js')}</body></html>`;

  test('has them start later, in their order, with what they import', () => {
    const html = started(page());
    const [, inline] =
      /<script data-scripts="\/_astro\/a.js \/_astro\/b.js" data-imports="\/_astro\/c.js \/_astro\/d.js">([^<]*)<\/script><\/head>/.exec(
        html,
      ) ?? [];
    expect(() => new Function(inline ?? 'no inline script')).not.toThrow();
    expect(html).not.toMatch(/<script type="module"|<link/);
    expect(html).toContain('<body><p>Tekst</p></body>');
  });

  test('keeps them where they cannot wait, and tells what they import', () => {
    expect(started(page(' data-starts="at-once"'))).toBe(
      page(' data-starts="at-once"').replace(
        '</head>',
        '<link rel="modulepreload" href="/_astro/c.js"><link rel="modulepreload" href="/_astro/d.js"></head>',
      ),
    );
  });

  test('without any stays as it is', () => {
    expect(started('<head></head><script>go()</script>')).toBe('<head></head><script>go()</script>');
  });
});
