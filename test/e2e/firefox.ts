import fs from 'node:fs';
import type { ElementHandle, Page, Browser as Puppet } from 'puppeteer-core';
import { type Browser, type Driver, findVisible, type Json, type Target } from './driver.ts';

/** The installed Firefox: Playwright can only drive its own build. */
const program = [
  process.env.HELP_FIREFOX ?? '',
  ...['firefox-esr', 'firefox'].flatMap((name) => [`/usr/bin/${name}`, `/snap/bin/${name}`]),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
].find((file) => file && fs.existsSync(file));

/** Why Firefox cannot be driven here; undefined if it can. */
export const whyNoFirefox = program
  ? undefined
  : 'Firefox is not installed (Debian: apt-get install firefox-esr).';

export async function launchFirefox(): Promise<Puppet> {
  // Only if there is a Firefox: the library takes a second to load.
  const { launch } = await import('puppeteer-core');
  return launch({ browser: 'firefox', executablePath: program as string });
}

export async function startFirefox(): Promise<Browser> {
  const firefox = await launchFirefox();
  return {
    newPage: async () => {
      const context = await firefox.createBrowserContext();
      return driverOf(await context.newPage(), () => context.close());
    },
    close: () => firefox.close(),
  };
}

function driverOf(page: Page, close: () => Promise<void>): Driver {
  const find = async ([selector, text]: Target) =>
    (await page.waitForFunction(findVisible, {}, selector, text ?? null)) as ElementHandle;
  return {
    open: async (address) => {
      await page.goto(address);
    },
    back: async () => {
      // Not goBack(): that waits forever for a page restored from the back-forward cache.
      await page.evaluate(() => history.back());
    },
    evaluate: (run, ...given) =>
      page.evaluate(run as unknown as (...all: Json[]) => Json, ...given) as Promise<never>,
    click: async (target) => (await find(target)).click(),
    type: async (target, text) => (await find(target)).type(text),
    pressEscape: () => page.keyboard.press('Escape'),
    resize: (width) => page.setViewport({ width, height: 740 }),
    close,
  };
}
