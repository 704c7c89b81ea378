import { defineConfig } from 'vitest/config';
import { UNIT } from '../../vitest.config.ts';

/**
 * The unit tests of the features that are changed (`MUTATED`, by their names, parted by commas; else all): those of other
 * features would notice little more, and take hours. StrykerJS's own `--testFiles` is of no use for this: with it, changes
 * to what runs when a file is loaded are never tried, and all of them survive.
 */
const features = (process.env.MUTATED || '**').split(',');

export default defineConfig({
  // One change is tried in one process, so the modules need loading only once: the same score in half the time.
  test: { ...UNIT, isolate: false, include: features.map((feature) => `test/unit/${feature}/**/*.test.ts`) },
});
