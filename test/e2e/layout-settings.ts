import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CDPSession, expect, type Page } from '@playwright/test';
import { findLayoutFaults } from './layout-faults.ts';

/** A reader's browser settings: the width of the window, and changes to the text. */
interface Setting {
  name: string;
  width: number;
  css: string;
  /** The size of text in the browser's own settings. Media queries in `em` follow it. */
  browserFontSize?: number;
}

const FONT = 'Wide font of the tests';
const inWideFont = `:root { --font: "${FONT}" !important; } .graph-picture { font-family: "${FONT}" !important; }`;

/** As success criterion 1.4.12 has it. */
const spacedOut = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const SETTINGS: readonly Setting[] = [
  { name: '320 px', width: 320, css: '' },
  { name: '320 px, a wide font', width: 320, css: inWideFont },
  { name: '320 px, a wide font, spaced out', width: 320, css: inWideFont + spacedOut },
  { name: '360 px, text at 150 %', width: 360, css: `${inWideFont} html { font-size: 150% !important; }` },
  { name: '640 px, text at 200 %', width: 640, css: `${inWideFont} html { font-size: 200% !important; }` },
  { name: '640 px, the browser’s text at 200 %', width: 640, css: inWideFont, browserFontSize: 32 },
];

/**
 * A font about a fifth wider than most. It is bundled with the tests, so that they ask the same of every machine: a
 * font that is only named would be silently replaced where it is missing.
 */
const WIDE_FONT = {
  family: 'DejaVu Sans',
  files: { 400: 'DejaVuSans.ttf', 700: 'DejaVuSans-Bold.ttf' },
};

let faces: { weight: string; bytes: string }[] | undefined;
const wideFaces = () =>
  (faces ??= Object.entries(WIDE_FONT.files).map(([weight, file]) => ({
    weight,
    bytes: fs.readFileSync(fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`)), 'base64'),
  })));

/** Checks a page, as it is, in every setting. It keeps its state and gets its width back. */
export async function expectToHoldInEverySetting(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  const browser = await page.context().newCDPSession(page);
  await loadWideFont(page);
  for (const { name: setting, width, css, browserFontSize = 16 } of SETTINGS) {
    await browser.send('Page.setFontSizes', { fontSizes: { standard: browserFontSize } });
    await page.setViewportSize({ width, height: 740 });
    await dress(page, css);
    // Polled, since the browser redraws when it gets round to it.
    await expect
      .poll(() => fontsOfHeading(browser), `${name}, ${setting}: the font that is shown`)
      .toEqual([css ? WIDE_FONT.family : INSTALLED]);
    expect.soft(await page.evaluate(findLayoutFaults), `${name}, ${setting}`).toEqual([]);
  }
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  await browser.detach();
  await dress(page, '');
  if (before) await page.setViewportSize(before);
}

/** Shows a page in the wide font, or in the machine's own again. It lasts until the page is left. */
export async function showInWideFont(page: Page, isWide = true): Promise<void> {
  if (isWide) await loadWideFont(page);
  await dress(page, isWide ? inWideFont : '');
}

/** Loaded from bytes, and used below in a constructed style sheet: the pages' policy allows both and stays in force. */
async function loadWideFont(page: Page): Promise<void> {
  await page.evaluate(
    ({ faces, family }) =>
      Promise.all(
        faces.map(({ weight, bytes }) => {
          const file = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
          const face = new FontFace(family, file, { weight });
          document.fonts.add(face);
          return face.load();
        }),
      ).then(() => {}),
    { faces: wideFaces(), family: FONT },
  );
}

async function dress(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

const INSTALLED = 'a font of the machine';

/** The font of the first heading; fonts of the test by the name in their file. */
async function fontsOfHeading(browser: CDPSession): Promise<string[]> {
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument');
  const { nodeId } = await browser.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'main :is(h1, h2)',
  });
  const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
  return [...new Set(fonts.map(({ isCustomFont, familyName }) => (isCustomFont ? familyName : INSTALLED)))];
}
