import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureSizes } from '../../../src/media/picture-sizes.ts';

test('a wide picture fills the column, and comes for phones, the column, sharp screens and opened large', () => {
  expect(pictureSizes({ width: 2400, height: 1350 })).toEqual({
    shown: { width: 688, height: 387 },
    standard: 1376,
    widths: [480, 688, 1376, 2160],
  });
});

test('a tall one is no taller than a screen, and wide enough to be read when it is opened', () => {
  expect(pictureSizes({ width: 800, height: 2600 })).toEqual({
    shown: { width: 222, height: 720 },
    standard: 444,
    widths: [222, 444, 800],
  });
});

test('a small one stands as it is', () => {
  expect(pictureSizes({ width: 24, height: 24 })).toEqual({
    shown: { width: 24, height: 24 },
    standard: 24,
    widths: [24],
  });
});

test('a width that is almost the largest is not made', () => {
  expect(pictureSizes({ width: 700, height: 400 })).toMatchObject({ standard: 700, widths: [480, 700] });
});

test('no picture is made larger than it is, wider than the column, or squeezed', () => {
  const pixels = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(pixels, pixels, (width, height) => {
      const { shown, standard, widths } = pictureSizes({ width, height });
      expect(shown.width).toBeLessThanOrEqual(Math.min(688, width));
      expect(shown.height).toBeLessThanOrEqual(Math.min(720, height));
      expect(widths).toContain(standard);
      expect(widths.at(-1)).toBeLessThanOrEqual(width);
      expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
      // To the nearest pixel, and never without an extent.
      const scale = Math.min(shown.width / width, shown.height / height);
      expect(Math.abs(shown.width - Math.max(1, width * scale))).toBeLessThanOrEqual(width / height + 1);
    }),
  );
});
