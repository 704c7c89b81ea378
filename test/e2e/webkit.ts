import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { type Browser, type Driver, findVisible, type Target } from './driver.ts';

/** Where Debian and others install the small browser that comes with WebKitGTK. */
const browser = ['/usr/lib', `/usr/lib/${triplet()}`, '/usr/libexec']
  .flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) =>
      path.join(folder, name, 'MiniBrowser'),
    ),
  )
  .find((file) => fs.existsSync(file));
const driver = onPath('WebKitWebDriver');
const display = onPath('Xvfb');

/** Why WebKit cannot be driven here; undefined if it can. */
export const whyNoWebkit =
  browser && driver && display
    ? undefined
    : `WebKit${display ? '' : ' or Xvfb'} is not installed (Debian: apt-get install webkit2gtk-driver xvfb).`;

/** The name of an element in the protocol: https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The key in the protocol: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const ESCAPE = '\uE00C';

/** WebKitGTK's browser on an invisible display of its own, over the WebDriver protocol. */
export async function startWebkit(): Promise<Browser> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'hjelpesenter-webkit-'));
  const started: ChildProcess[] = [];
  const stop = () => {
    // Each leads a process group of its own, which includes its browser.
    for (const { pid } of started.splice(0).reverse()) if (pid) killGroup(pid);
    fs.rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', stop);
  try {
    const screen = spawn(
      display as string,
      ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
      {
        detached: true,
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    started.push(screen);
    const port = await freePort();
    const service = spawn(driver as string, [`--port=${port}`], {
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${await firstLine(screen)}`,
        GDK_BACKEND: 'x11',
        // Nothing in the home folder of the person who runs the tests is read or written.
        HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_CACHE_HOME: home,
        XDG_DATA_HOME: home,
        XDG_RUNTIME_DIR: home,
        GSETTINGS_BACKEND: 'memory',
        LIBGL_ALWAYS_SOFTWARE: '1',
        // The pages are our own, and in a container the sandbox often cannot be set up.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    started.push(service);
    return await connect(`http://127.0.0.1:${port}`, () => {
      process.off('exit', stop);
      stop();
    });
  } catch (error) {
    stop();
    throw error;
  }
}

async function connect(service: string, stop: () => void): Promise<Browser> {
  const ask = async (method: 'GET' | 'POST' | 'DELETE', command: string, body?: unknown) => {
    const response = await fetch(`${service}${command}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${command}: ${value.error}: ${value.message}`);
    return value;
  };
  await expect.poll(() => ask('GET', '/status').then(Boolean, () => false), { timeout: 20_000 }).toBe(true);
  return {
    // A session of its own: a second tab would be in the background, where pages neither scroll nor keep time.
    newPage: async () => {
      const { sessionId } = await ask('POST', '/session', {
        capabilities: {
          alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
        },
      });
      const session = `/session/${sessionId}`;
      return driverOf(
        (name, body) => ask('POST', `${session}${name}`, body),
        () => ask('DELETE', session),
      );
    },
    close: async () => stop(),
  };
}

type Post = (command: string, body: unknown) => Promise<unknown>;

function driverOf(post: Post, close: () => Promise<void>): Driver {
  const evaluate = (run: (...given: never[]) => unknown, ...given: unknown[]) =>
    post('/execute/sync', { script: `return (${run})(...arguments);`, args: given });
  const find = async ([selector, text]: Target): Promise<string> => {
    let found: unknown = null;
    await expect
      .poll(
        async () => {
          found = await evaluate(findVisible, selector, text ?? null).catch(() => null);
          return found !== null;
        },
        { timeout: 20_000, message: `${selector} ${text ?? ''}` },
      )
      .toBe(true);
    return `/element/${(found as Record<string, string>)[ELEMENT]}`;
  };
  return {
    open: async (address) => void (await post('/url', { url: address })),
    back: async () => void (await post('/back', {})),
    evaluate: evaluate as Driver['evaluate'],
    click: async (target) => {
      // The protocol does not wait for elements that are moving or have just been redrawn.
      await expect(async () => post(`${await find(target)}/click`, {})).toPass({ timeout: 20_000 });
    },
    type: async (target, text) => void (await post(`${await find(target)}/value`, { text })),
    pressEscape: async () => {
      const keys = ['keyDown', 'keyUp'].map((type) => ({ type, value: ESCAPE }));
      await post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
    },
    resize: async (width) => void (await post('/window/rect', { width, height: 740 })),
    close,
  };
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** What Xvfb writes when it has found a free display. */
function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    screen.once('error', fail);
    screen.once('exit', () => fail(new Error('Xvfb ended before it had a display.')));
    screen.stdio[3]?.once('data', (line) => found(`${line}`.trim()));
  });
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function onPath(program: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin'];
  return folders.map((folder) => path.join(folder, program)).find((file) => fs.existsSync(file));
}

/** The part of a path that Debian names after the architecture. */
function triplet(): string {
  return `${{ x64: 'x86_64', arm64: 'aarch64' }[process.arch as string] ?? process.arch}-linux-gnu`;
}
