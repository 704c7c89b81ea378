import { expect } from '@playwright/test';

/** A browser that Playwright does not drive. */
export interface Browser {
  /** A page without the history and the running requests of any page before it. */
  newPage(): Promise<Driver>;
  close(): Promise<void>;
}

/** As much of a page as the journeys of readers need, so that they are written once and run in every browser. */
export interface Driver {
  open(address: string): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page. It may use what it is given, and nothing else from outside. */
  evaluate<Args extends Json[], Result extends Json>(
    run: (...given: Args) => Result,
    ...given: Args
  ): Promise<Result>;
  /** The mouse, on the first visible element that is meant, when it is there. */
  click(target: Target): Promise<void>;
  /** Keys, one by one, into a field. */
  type(target: Target, text: string): Promise<void>;
  /** The key, to whatever has focus. */
  pressEscape(): Promise<void>;
  /** Makes the window so many CSS pixels wide, or as near to it as the browser lets it. */
  resize(width: number): Promise<void>;
  close(): Promise<void>;
}

export type Json = string | number | boolean | null | Json[];

/** A selector, and where that fits several elements the text of the one that is meant. */
export type Target = readonly [selector: string, text?: string];

/** Runs in the page: the first visible element that is meant. */
export function findVisible(selector: string, text: string | null): Element | null {
  const fits = (element: Element) => text === null || element.textContent?.trim() === text;
  return (
    [...document.querySelectorAll(selector)].find(
      (element) => element.checkVisibility({ visibilityProperty: true }) && fits(element),
    ) ?? null
  );
}

/** Waits until a function of the page gives a value; a page that is just being left gives none. */
export async function expectInPage<Args extends Json[], Result extends Json>(
  driver: Driver,
  run: (...given: Args) => Result,
  given: Args,
  wanted: Result,
): Promise<void> {
  await expect.poll(() => driver.evaluate(run, ...given).catch(() => undefined), TIMEOUT).toEqual(wanted);
}

/** Waits until something is seen. */
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
