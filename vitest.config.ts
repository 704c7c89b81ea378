import { defineConfig } from 'vitest/config';

// Days are counted in the reader's own time zone; the tests read as in Norway, with its summer time.
process.env.TZ = 'Europe/Oslo';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/build/**/*.test.ts'],
    unstubEnvs: true,
    setupFiles: ['test/unit/seed.ts'],
    // No test measures time; a busy machine must not fail one. The builds of wrong content take some seconds each.
    testTimeout: 180_000,
  },
});
