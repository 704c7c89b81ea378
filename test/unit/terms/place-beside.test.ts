import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from '../../../src/terms/place-beside.ts';

const WINDOW = { width: 360, height: 700 };
const BOX = { width: 200, height: 60 };

test('a box stands right below its word', () => {
  expect(placeBeside({ left: 40, top: 100, bottom: 124 }, BOX, WINDOW)).toEqual({ left: 40, top: 127 });
});

test('is pushed in from the edge', () => {
  expect(placeBeside({ left: 340, top: 100, bottom: 124 }, BOX, WINDOW).left).toBe(152);
  expect(placeBeside({ left: 2, top: 100, bottom: 124 }, BOX, WINDOW).left).toBe(8);
});

test('stands above where there is no room below', () => {
  expect(placeBeside({ left: 40, top: 650, bottom: 674 }, BOX, WINDOW).top).toBe(587);
});

test('stands below where there is no room at all, and the page can be scrolled', () => {
  expect(placeBeside({ left: 40, top: 20, bottom: 44 }, { width: 200, height: 900 }, WINDOW).top).toBe(47);
});

const edges = fc
  .record({ left: fc.integer({ min: 0, max: 360 }), top: fc.integer({ min: 0, max: 670 }) })
  .map(({ left, top }) => ({ left, top, bottom: top + 24 }));
const size = fc.record({
  width: fc.integer({ min: 1, max: 344 }),
  height: fc.integer({ min: 1, max: 325 }),
});

test('a box that has room on one side never leaves the window, nor covers its word', () => {
  fc.assert(
    fc.property(edges, size, (word, box) => {
      const { left, top } = placeBeside(word, box, WINDOW);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(left + box.width).toBeLessThanOrEqual(WINDOW.width - 8);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + box.height).toBeLessThanOrEqual(WINDOW.height);
      expect(top >= word.bottom || top + box.height <= word.top).toBe(true);
    }),
  );
});
