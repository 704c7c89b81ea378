/**
 * `npm run mutate` makes small changes to the pure code and names those that no unit test notices. All of it takes
 * hours, so it is run by hand and a part at a time: `npm run mutate -- --mutate 'src/licences/*.ts'`. The same as a page
 * that can be read beside the code: `test/.out/mutate/report.html`.
 *
 * A change to what runs when a file is loaded (a list of words, a pattern with a name) costs a run of all the feature's
 * tests: half the time for a few changes. They are tried with `MUTATE_LOADED=yes` only.
 */
const files = process.argv[process.argv.indexOf('--mutate') + 1] ?? '';
const features = [...files.matchAll(/src\/([a-z-]+)/g)].map(([, feature]) => feature);
process.env.MUTATED = [...new Set(features)].join(',');

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutate/vitest.config.ts' },
  mutate: [
    'src/*/core/**/*.ts',
    'src/exercises/guide/**/*.ts',
    'src/licences/**/*.ts',
    'src/licence-plan/{pasted-table,plan}/**/*.ts',
    'src/licence-plan/tool/own-numbers.ts',
    'src/search/{language,query}/**/*.ts',
    'src/offline/{pack,what-is-saved}/**/*.ts',
  ],
  ignoreStatic: process.env.MUTATE_LOADED !== 'yes',
  concurrency: 1,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'test/.out/mutate/report.html' },
  jsonReporter: { fileName: 'test/.out/mutate/report.json' },
  tempDirName: 'test/.out/mutate/copies',
  ignorePatterns: ['/dist', '/test/.out', '/test/e2e'],
  allowConsoleColors: false,
  thresholds: { high: 95, low: 90, break: 90 },
};
