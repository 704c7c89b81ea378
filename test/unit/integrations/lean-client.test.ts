import { expect, test } from 'vitest';
import { leanClient, withImportsOf, withoutPreloading } from '../../../src/integrations/lean-client.ts';

const HELPER = 'preload-helper.Ab-1.js';
const chunk = (code: string) => ({ type: 'chunk', code });

/** The files that remain of a bundle. */
function finish(bundle: Record<string, { type: string; code?: string }>) {
  leanClient().generateBundle.handler(undefined, bundle);
  return Object.keys(bundle);
}

test.each([
  [`import{t as e}from"./${HELPER}";e(()=>1);`, 'const e=l=>l();e(()=>1);'],
  [`import{e}from"./${HELPER}";e(()=>1);`, 'const e=l=>l();e(()=>1);'],
  [`import{$ as $t}from"./${HELPER}";$t(()=>1);`, 'const $t=l=>l();$t(()=>1);'],
])('%s has the helper written into it', (code, lean) => {
  expect(withoutPreloading(code)).toBe(lean);
});

test('nothing is told to be preloaded', () => {
  const code =
    'const __vite__mapDeps=(i,m=__vite__mapDeps)=>i.map(i=>m[i]);\ne(()=>import("./a.js"),__vite__mapDeps([0,1]))';
  expect(withoutPreloading(code)).toBe('e(()=>import("./a.js"))');
});

test('the helper goes when no module imports it any more', () => {
  const page = chunk(`import{t as e}from"./${HELPER}";e(()=>1);`);
  expect(finish({ [`_astro/${HELPER}`]: chunk('export{e as t}'), '_astro/page.js': page })).toEqual([
    '_astro/page.js',
  ]);
});

test('the helper stays where a module still imports it in another way', () => {
  const page = chunk(`import*as e from"./${HELPER}";e.t(()=>1);`);
  expect(finish({ [`_astro/${HELPER}`]: chunk('export{e as t}'), '_astro/page.js': page })).toHaveLength(2);
});

test.each(['import(`./box.A-1.js`)', 'e(()=>import(`./box.A-1.js`))'])(
  'the modules that a module imports are asked for together with it: %s',
  (asked) => {
    const code = `Promise.all([${asked}]).then(b);import(\`./other.js\`)`;
    expect(withImportsOf(code, '_astro/box.A-1.js', ['_astro/words.B.js'])).toBe(
      'Promise.all([import(`./box.A-1.js`),import(`./words.B.js`)]).then(b);import(`./other.js`)',
    );
  },
);

test('also where it is taken out of a chunk that others import', () => {
  const asked = 'import(`./box.A-1.js`).then(e=>e.t)';
  const code = `Promise.all([e(()=>${asked})]).then(b);`;
  expect(withImportsOf(code, '_astro/box.A-1.js', ['_astro/words.B.js'])).toBe(
    `Promise.all([${asked},import(\`./words.B.js\`)]).then(b);`,
  );
});
