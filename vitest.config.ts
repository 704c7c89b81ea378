import { defineConfig } from 'vitest/config';

// Days are counted in the reader's own time zone; the tests read as in Norway, with its summer time.
process.env.TZ = 'Europe/Oslo';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    unstubEnvs: true,
    // Pure functions leave nothing behind, so the files can share their workers.
    isolate: false,
    // No test measures time; a busy machine must not fail one.
    testTimeout: 60_000,
  },
});
