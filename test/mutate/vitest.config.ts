import { defineConfig } from 'vitest/config';
import { UNIT } from '../../vitest.config.ts';

/**
 * The unit tests of the mutated features (`MUTATED`, a comma-separated list; default all): those of other features
 * would notice little more, and take hours. StrykerJS's own `--testFiles` is no substitute: with it, mutants in code
 * that runs when a file is loaded are never tried, and all of them survive.
 */
const features = (process.env.MUTATED || '**').split(',');

export default defineConfig({
  // Each mutant has a process of its own, so modules need loading only once: the same score in half the time.
  test: { ...UNIT, isolate: false, include: features.map((feature) => `test/unit/${feature}/**/*.test.ts`) },
});
