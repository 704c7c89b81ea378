import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/**
 * Ends the run with the tests that passed only at the second attempt, those that were skipped and why, and one plain
 * line of counts. A test that needs a program which is not installed says in its reason how to install it.
 */
export default class EndReport implements Reporter {
  private tests: TestCase[] = [];

  onBegin(_: FullConfig, suite: Suite): void {
    this.tests = suite.allTests();
  }

  onEnd(): void {
    const failed = this.tests.filter((test) => test.outcome() === 'unexpected');
    const skipped = this.tests.filter((test) => test.outcome() === 'skipped');
    const flaky = this.tests.filter((test) => test.outcome() === 'flaky');
    if (flaky.length) console.log(['\nPassed only at the second attempt:', ...flaky.map(nameOf)].join('\n'));
    const lines = [...Map.groupBy(skipped, reasonOf)].flatMap(([reason, tests]) => [
      `Skipped: ${reason}`,
      ...tests.map(nameOf),
    ]);
    if (!lines.length) lines.push(this.tests.length ? 'Nothing was skipped.' : 'No test was run.');
    console.log(`\n${lines.join('\n')}`);
    const passed = this.tests.length - failed.length - skipped.length;
    console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
  }
}

function nameOf(test: TestCase): string {
  return `  ${test.titlePath().filter(Boolean).join(' › ')}`;
}

function reasonOf(test: TestCase): string {
  return test.annotations.find(({ type }) => type === 'skip')?.description ?? 'not run, after a failure.';
}
