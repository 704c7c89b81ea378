import { expect } from '@playwright/test';

/** A browser that Playwright does not drive. */
export interface Browser {
  /** A page without history or pending requests of an earlier page. */
  newPage(): Promise<Driver>;
  close(): Promise<void>;
}

/** The part of a page that readers' journeys need, so that they are written once and run in every browser. */
export interface Driver {
  open(address: string): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page. It may use its argument, and nothing else from outside. */
  evaluate<Args extends Json[], Result extends Json>(
    run: (...given: Args) => Result,
    ...given: Args
  ): Promise<Result>;
  /** Clicks the first visible match with the mouse, once it is there. */
  click(target: Target): Promise<void>;
  /** Types into a field, key by key. */
  type(target: Target, text: string): Promise<void>;
  /** Presses a key on whatever has focus. */
  pressEscape(): Promise<void>;
  /** Makes the window this many CSS pixels wide, or as near as the browser allows. */
  resize(width: number): Promise<void>;
  close(): Promise<void>;
}

export type Json = string | number | boolean | null | Json[];

/** A selector and, if it matches several elements, the text of the right one. */
export type Target = readonly [selector: string, text?: string];

/** Runs in the page: the first visible match. */
export function findVisible(selector: string, text: string | null): Element | null {
  const fits = (element: Element) => text === null || element.textContent?.trim() === text;
  return (
    [...document.querySelectorAll(selector)].find(
      (element) => element.checkVisibility({ visibilityProperty: true }) && fits(element),
    ) ?? null
  );
}

/** Waits until a function run in the page returns a value; a page that is being left returns none. */
export async function expectInPage<Args extends Json[], Result extends Json>(
  driver: Driver,
  run: (...given: Args) => Result,
  given: Args,
  wanted: Result,
): Promise<void> {
  await expect.poll(() => driver.evaluate(run, ...given).catch(() => undefined), TIMEOUT).toEqual(wanted);
}

/** Waits until something is visible. */
export async function see(driver: Driver, selector: string, text?: string): Promise<void> {
  const isSeen = () => driver.evaluate(isVisible, selector, text ?? null).catch(() => false);
  await expect.poll(isSeen, { ...TIMEOUT, message: `${selector} ${text ?? ''}` }).toBe(true);
}

const TIMEOUT = { timeout: 30_000 };

/** Runs in the page. */
function isVisible(selector: string, text: string | null): boolean {
  return [...document.querySelectorAll(selector)].some(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      (text === null || element.textContent?.includes(text)),
  );
}
