import { expect, test } from 'vitest';
import { withStylesOfItsScreens } from '../../../src/integrations/screen-styles.ts';

const page = (css: string, body: string) => `<style>${css}</style>${body}`;
const picture = '<div class="sim-still sim-mark">1</div>';

test('what dresses parts of a screen that the page does not show is left out', () => {
  expect(
    withStylesOfItsScreens(
      page('.sim-mark{color:red}.sim-field{color:red}.sim-field>b,.sim-box.on{gap:0}', picture),
    ),
  ).toBe(page('.sim-mark{color:red}', picture));
});

test('of several selectors those stay that the page can have', () => {
  expect(withStylesOfItsScreens(page('.sim-error, .sim-mark,.sim-ok svg{gap:0}', picture))).toBe(
    page(' .sim-mark{gap:0}', picture),
  );
});

test('a rule around others stays, and so does what is not of a screen', () => {
  const css = '@media (width<=14rem){.sim-mark{gap:0}.sim-box{gap:0}.ts-help{gap:0;& svg{gap:0}}}b{gap:0}';
  expect(withStylesOfItsScreens(page(css, picture))).toBe(page(css.replace('.sim-box{gap:0}', ''), picture));
});

test('a selector that begins with something else stays, whatever is listed in it', () => {
  const css = '.over :is(th,.sim-plan-name){gap:0}.sim-mark:not(.sim-box,.sim-ok){gap:0}';
  expect(withStylesOfItsScreens(page(css, picture))).toBe(page(css, picture));
});

test('a page with an exercise keeps them all, since scripts draw what is not there yet', () => {
  const html = page('.sim-field{gap:0}', `<div data-simulation="ovelse">${picture}</div>`);
  expect(withStylesOfItsScreens(html)).toBe(html);
});
