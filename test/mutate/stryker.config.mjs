/**
 * `npm run mutate` makes small changes to the pure code and names those that no unit test notices. All of it takes an
 * hour, so it is run by hand and a part at a time, with the tests of that part:
 * `npm run mutate -- --mutate 'src/licences/*.ts' --testFiles 'test/unit/licences/*.test.ts'`.
 * The same as a page that can be read beside the code: `test/.out/mutate/report.html`.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/*/core/**/*.ts',
    'src/exercises/guide/**/*.ts',
    'src/licences/**/*.ts',
    'src/licence-plan/**/*.ts',
    'src/search/{language,query}/**/*.ts',
    'src/editions/pack/**/*.ts',
  ],
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
