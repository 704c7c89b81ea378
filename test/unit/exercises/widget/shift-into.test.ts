import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftInto } from '../../../../src/exercises/widget/shift-into.ts';

const VIEW = { top: 50, bottom: 400 };

test.each([
  ['in sight', { top: 100, bottom: 140 }, 0],
  ['below', { top: 420, bottom: 460 }, 70],
  ['partly below', { top: 380, bottom: 420 }, 30],
  ['above', { top: 20, bottom: 60 }, -40],
  ['too near to the edge', { top: 55, bottom: 95 }, -5],
  ['higher than the view, and below its beginning', { top: 100, bottom: 900 }, 40],
])('a box that is %s', (_, box, by) => {
  expect(shiftInto(box, VIEW, 10)).toBe(by);
});

test('after the shift a box that fits is seen, and of a higher one the beginning', () => {
  const pixels = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(pixels, fc.nat(2000), pixels, fc.nat(2000), (top, height, from, room) => {
      const view = { top: from, bottom: from + room };
      const by = shiftInto({ top, bottom: top + height }, view);
      if (height <= room) {
        expect(top - by).toBeGreaterThanOrEqual(view.top);
        expect(top + height - by).toBeLessThanOrEqual(view.bottom);
      } else if (by) expect(top - by).toBeGreaterThanOrEqual(view.top);
    }),
  );
});
