import { defineConfig } from 'vitest/config';

// Days are counted in the reader's own time zone; the tests read as in Norway, with its summer time.
process.env.TZ = 'Europe/Oslo';

// No test measures time, and a busy machine must not fail one: the limits only end what hangs.
export const UNIT = {
  name: 'unit',
  include: ['test/unit/**/*.test.ts'],
  setupFiles: ['test/unit/seed.ts'],
  unstubEnvs: true,
  testTimeout: 120_000,
};
/** Whole builds of small content folders. */
const BUILD = {
  name: 'build',
  include: ['test/build/**/*.test.ts'],
  unstubEnvs: true,
  testTimeout: 600_000,
};

export default defineConfig({ test: { projects: [{ test: UNIT }, { test: BUILD }] } });
