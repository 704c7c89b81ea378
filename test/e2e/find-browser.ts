import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/**
 * The browser that the tests drive: the one that `HELP_BROWSER` names, else a Chromium or Chrome in the usual places,
 * else the one that `npx playwright install` has fetched. Undefined if none of them starts.
 *
 * @throws when `HELP_BROWSER` names a file that is not there
 */
export function findBrowser(): string | undefined {
  const named = process.env.HELP_BROWSER;
  if (named) {
    if (!fs.existsSync(named)) throw new Error(`HELP_BROWSER names «${named}», and there is no such file.`);
    return named;
  }
  return [...usualPlaces(), chromium.executablePath()].find((file) => fs.existsSync(file) && starts(file));
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) => [
        path.join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
        path.join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      ]);
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
        (folder) =>
          folder
            ? [
                path.join(folder, 'Google/Chrome/Application/chrome.exe'),
                path.join(folder, 'Chromium/Application/chrome.exe'),
              ]
            : [],
      );
    default: {
      const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
      const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
      return [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'])]
        .flatMap((folder) => names.map((name) => path.join(folder, name)))
        .concat('/opt/google/chrome/chrome', '/usr/lib/chromium/chromium');
    }
  }
}

/**
 * Ubuntu's `chromium-browser` only says to install a snap, and a fetched browser may lack libraries: on Linux the
 * browser is asked for its version. (On Windows that would open a window.)
 */
function starts(file: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    execFileSync(file, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** Tries to install a browser without asking: Playwright's own, then Debian's package if run as root. */
function install(): void {
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  attempt(process.execPath, playwright, 'install', 'chromium');
  if (findBrowser()) return;
  const isRootOnDebian =
    process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
  if (isRootOnDebian && attempt('apt-get', 'update')) attempt('apt-get', 'install', '-y', 'chromium');
}

function attempt(command: string, ...args: string[]): boolean {
  console.log(`No browser yet. Trying: ${[path.basename(command), ...args].join(' ')}`);
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(command, args, { stdio: 'inherit', env, timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  try {
    if (!findBrowser()) install();
    const browser = findBrowser();
    if (!browser) {
      throw new Error(
        'The browser tests need Chromium or Google Chrome: install one (on Debian: sudo apt-get install chromium), or set HELP_BROWSER to the program.',
      );
    }
    console.log(`Browser for the tests: ${browser}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
