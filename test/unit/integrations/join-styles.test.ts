import { expect, test } from 'vitest';
import { withJoinedStyles } from '../../../src/integrations/join-styles.ts';

test('the sheets after the first become one, in their order', () => {
  expect(withJoinedStyles('<style>a{}</style><style>b{}</style><style>c{}</style><p>')).toBe(
    '<style>a{}</style><style>b{}\nc{}</style><p>',
  );
});

test.each(['<style>a{}</style>', '<style>a{}</style><style>b{}</style>', '<p>Tekst</p>'])(
  'a page with fewer stays as it is: %s',
  (html) => {
    expect(withJoinedStyles(html)).toBe(html);
  },
);
