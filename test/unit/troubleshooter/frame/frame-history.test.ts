import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canGoBack, enter, forgetSteps, goBack } from '../../../../src/troubleshooter/frame/frame-history.ts';

const replayed: unknown[] = [];
const pushState = vi.fn();

beforeEach(() => {
  forgetSteps();
  replayed.length = 0;
  pushState.mockClear();
  const location = { href: 'http://site/frame/#v=1' };
  const history = {
    state: { step: 0 } as unknown,
    pushState,
    replaceState(state: unknown, _: string, address: string) {
      history.state = state;
      location.href = address;
    },
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', history);
  vi.stubGlobal(
    'PopStateEvent',
    class {
      state: unknown;
      constructor(_: string, { state }: { state: unknown }) {
        this.state = state;
      }
    },
  );
  vi.stubGlobal('dispatchEvent', (event: PopStateEvent) => replayed.push(event.state));
});
afterEach(() => vi.unstubAllGlobals());

test('a step replaces the entry and never makes one', () => {
  enter({ step: 1 }, '#v=1&a=b');
  expect(history.state).toEqual({ step: 1 });
  expect(location.href).toBe('#v=1&a=b');
  expect(pushState).not.toHaveBeenCalled();
});

test('back goes one step at a time, with its state and address', () => {
  enter({ step: 1 }, '#one');
  enter({ step: 2 }, '#two');
  goBack();
  expect(replayed).toEqual([{ step: 1 }]);
  expect(location.href).toBe('#one');
  goBack();
  expect(replayed).toEqual([{ step: 1 }, { step: 0 }]);
  expect(location.href).toBe('http://site/frame/#v=1');
  expect(canGoBack()).toBe(false);
});

test('back does nothing where there is no step', () => {
  goBack();
  expect(replayed).toEqual([]);
});

test('another address from the host leaves no way back', () => {
  enter({ step: 1 }, '#one');
  forgetSteps();
  expect(canGoBack()).toBe(false);
});
