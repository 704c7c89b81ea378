import { expect, test } from 'vitest';
import { withStylesOfItsParts } from '../../../src/integrations/page-styles.ts';

const page = (css: string, body: string) => `<style>${css}</style>${body}`;
const picture = '<div class="sim-still sim-mark">1</div>';

test('what dresses parts of a screen that the page does not show is left out', () => {
  expect(
    withStylesOfItsParts(
      page('.sim-mark{color:red}.sim-field{color:red}.sim-field>b,.sim-box.on{gap:0}', picture),
    ),
  ).toBe(page('.sim-mark{color:red}', picture));
});

test('of several selectors those stay that the page can have', () => {
  expect(withStylesOfItsParts(page('.sim-error, .sim-mark,.sim-ok svg{gap:0}', picture))).toBe(
    page(' .sim-mark{gap:0}', picture),
  );
});

test('a rule around others stays, and so does what is not of a screen', () => {
  const css = '@media (width<=14rem){.sim-mark{gap:0}.sim-box{gap:0}.ts-help{gap:0;& svg{gap:0}}}b{gap:0}';
  expect(withStylesOfItsParts(page(css, picture))).toBe(page(css.replace('.sim-box{gap:0}', ''), picture));
});

test('a selector that begins with something else stays, whatever is listed in it', () => {
  const css = '.over :is(th,.sim-plan-name){gap:0}.sim-mark:not(.sim-box,.sim-ok){gap:0}';
  expect(withStylesOfItsParts(page(css, picture))).toBe(page(css, picture));
});

test('a page with an exercise keeps them all, since scripts draw what is not there yet', () => {
  const html = page('.sim-field{gap:0}', `<div data-simulation="ovelse">${picture}</div>`);
  expect(withStylesOfItsParts(html)).toBe(html);
});

test('tables, code and quotes of an article are dressed only where there are any', () => {
  const css = '.prose .table th{gap:0}.prose pre code,.prose blockquote{gap:0}.prose h2{gap:0}';
  expect(withStylesOfItsParts(page(css, '<p>text</p>'))).toBe(page('.prose h2{gap:0}', '<p>text</p>'));
  expect(withStylesOfItsParts(page(css, '<div class="table"><table></table></div>'))).toBe(
    page('.prose .table th{gap:0}.prose h2{gap:0}', '<div class="table"><table></table></div>'),
  );
  const drawn = '<table class="sim-table"></table>';
  expect(withStylesOfItsParts(page(css, drawn))).toBe(page('.prose h2{gap:0}', drawn));
  const all = '<div class="table"><table></table></div><pre><code></code></pre><blockquote></blockquote>';
  expect(withStylesOfItsParts(page(css, all))).toBe(page(css, all));
});

test('what stood around rules that are all left out goes with them', () => {
  const css = '@media print{.sim-field{gap:0}}.sim-mark{gap:0}';
  expect(withStylesOfItsParts(page(css, picture))).toBe(page('.sim-mark{gap:0}', picture));
});
