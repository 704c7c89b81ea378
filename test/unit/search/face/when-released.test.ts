import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenReleased } from '../../../../src/search/face/when-released.ts';

const LONG_AFTER_MS = 1000;
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A list, how to press it, and whether it is free when a long time has gone. */
function aList() {
  const list = new EventTarget();
  const released = whenReleased(list);
  return {
    released,
    press(how: Partial<PointerEvent> = {}) {
      const fields = { isPrimary: true, button: 0, ctrlKey: false, ...how };
      list.dispatchEvent(Object.assign(new Event('pointerdown'), fields));
    },
    async isFree() {
      let isFree = false;
      released().then(() => {
        isFree = true;
      });
      await vi.advanceTimersByTimeAsync(LONG_AFTER_MS);
      return isFree;
    },
  };
}

test('what is not pressed is free at once', async () => {
  await expect(aList().released()).resolves.toBeUndefined();
});

test.each(['pointerup', 'pointercancel', 'contextmenu', 'blur'])(
  'what is pressed is held until %s',
  async (type) => {
    const { press, isFree } = aList();
    press();
    expect(await isFree()).toBe(false);
    page.dispatchEvent(new Event(type));
    expect(await isFree()).toBe(true);
  },
);

test('it is held a little longer than the press, for the click', async () => {
  const { press, released } = aList();
  press();
  page.dispatchEvent(new Event('pointerup'));
  let isFree = false;
  released().then(() => {
    isFree = true;
  });
  await vi.advanceTimersByTimeAsync(1);
  expect(isFree).toBe(false);
});

test.each<[string, Partial<PointerEvent>]>([
  ['the right button', { button: 2 }],
  ['the middle button', { button: 1 }],
  ['Ctrl, as on a Mac', { ctrlKey: true }],
  ['a second finger', { isPrimary: false }],
])('a press with %s holds nothing, for it is no click', async (_, how) => {
  const { press, isFree } = aList();
  press(how);
  expect(await isFree()).toBe(true);
});

test('a press after a menu was opened is held until it ends itself', async () => {
  const { press, isFree } = aList();
  press();
  page.dispatchEvent(new Event('contextmenu'));
  press();
  expect(await isFree()).toBe(false);
});
