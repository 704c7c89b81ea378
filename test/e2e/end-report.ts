import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/**
 * Ends the run with what was skipped, by name and with the reason, and with one plain line of counts. A test that needs
 * a program which is not installed says in its reason how to install it.
 */
export default class EndReport implements Reporter {
  private tests: TestCase[] = [];

  onBegin(_: FullConfig, suite: Suite): void {
    this.tests = suite.allTests();
  }

  onEnd(): void {
    const failed = this.tests.filter((test) => test.outcome() === 'unexpected');
    const skipped = this.tests.filter((test) => test.outcome() === 'skipped');
    const lines = [...Map.groupBy(skipped, reasonOf)].flatMap(([reason, tests]) => [
      `Skipped: ${reason}`,
      ...tests.map((test) => `  ${test.titlePath().filter(Boolean).join(' › ')}`),
    ]);
    if (!lines.length) lines.push(this.tests.length ? 'Nothing was skipped.' : 'No test was run.');
    console.log(`\n${lines.join('\n')}`);
    const passed = this.tests.length - failed.length - skipped.length;
    console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
  }
}

function reasonOf(test: TestCase): string {
  return test.annotations.find(({ type }) => type === 'skip')?.description ?? 'not run, after a failure.';
}
