import { describe, expect, test } from 'vitest';
import { canZoom, wholeScale, withinLimits } from '../../../../src/troubleshooter/overview/zoom-scale.ts';

const picture = { width: 1600, height: 600 };

describe('the scale at which the whole is seen', () => {
  test.each([
    ['as wide as the room', { width: 800, height: 600 }, 0.5],
    ['as high as the room, where that is less', { width: 1600, height: 300 }, 0.5],
    ['no larger than a quarter more, in any room', { width: 9000, height: 9000 }, 1.25],
  ])('is %s', (_, room, scale) => {
    expect(wholeScale(picture, room)).toBe(scale);
  });
});

describe('limits', () => {
  test.each([
    ['the whole picture is the least', 0.2, 0.5, 0.5],
    ['its own size is the least, where the whole is larger', 0.2, 1.25, 1],
    ['two and a half times its size is the most', 9, 0.5, 2.5],
    ['between them any scale is as wanted', 0.7, 0.5, 0.7],
  ])('%s', (_, wanted, whole, scale) => {
    expect(withinLimits(wanted, whole)).toBe(scale);
  });

  test.each([
    [0.5, { in: true, out: false }],
    [1, { in: true, out: true }],
    [2.5, { in: false, out: true }],
  ])('at %f the ways left are told', (scale, ways) => {
    expect(canZoom(scale, 0.5)).toEqual(ways);
  });
});
