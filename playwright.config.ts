import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/e2e/find-browser.ts';
import { BELOW_A_PATH, ROOT } from './test/e2e/served-at.ts';

// Found once; the workers inherit it.
process.env.HELP_BROWSER ||= findBrowser() ?? '';

/**
 * Parts of the browser's own window that are pages themselves: each new context would load them, which takes as much
 * time as the tests. Then what Playwright switches off by itself, since the last such argument alone counts.
 */
const DISABLED_FEATURES = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'],
  ...[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'LensOverlay',
  ],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'MediaRouter',
    'OptimizationHints',
    'PaintHolding',
    'PreconnectToSearch',
  ],
];

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test/.out/playwright',
  fullyParallel: true,
  workers: 2,
  // A browser on a busy machine may lose a race that no reader would: a second failure counts, and the last lines of the
  // run name what passed only then.
  retries: 1,
  forbidOnly: true,
  reporter: [['list'], ['./test/e2e/end-report.ts']],
  // Generous, since other work may share the machine: a test waits for states, and time proves nothing.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: ROOT.address,
    actionTimeout: 20_000,
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
        `--disable-features=${DISABLED_FEATURES}`,
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
      // A build, which on a busy machine takes many times as long as on a quiet one.
      timeout: 600_000,
      stdout: 'ignore',
    },
  ],
});
