import { defineConfig } from '@playwright/test';
import { BELOW_A_PATH, ROOT } from './test/e2e/served-at.ts';
import { findBrowser } from './test/e2e/find-browser.ts';

// Found once; the workers inherit it.
process.env.HELP_BROWSER ||= findBrowser() ?? '';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test/.out/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  timeout: 30_000,
  use: {
    baseURL: ROOT.address,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.HELP_BROWSER,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    {
      command: 'npm run serve',
      env: { PORT: ROOT.port },
      url: ROOT.address,
      reuseExistingServer: false,
      stdout: 'ignore',
    },
    {
      command: 'npm run build && npm run serve',
      env: { PORT: BELOW_A_PATH.port, HELP_BASE: BELOW_A_PATH.base, HELP_OUT: 'test/.out/base' },
      url: BELOW_A_PATH.address,
      reuseExistingServer: false,
      timeout: 180_000,
      stdout: 'ignore',
    },
  ],
});
