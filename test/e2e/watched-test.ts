import { type BrowserContext, test as plainTest } from '@playwright/test';

interface Options {
  /** Console errors that a test causes on purpose, such as a file that it blocks. */
  expectedErrors: RegExp[];
}

/**
 * Playwright's `test`, which also fails on what no page may ever do: an uncaught error or one in the console, a
 * violation of the content security policy, a request outside the site (another origin, or above the site's path).
 */
export const test = plainTest.extend<Options & { watched: undefined }>({
  expectedErrors: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const problems: string[] = [];
      const report = (problem: string) => {
        if (!expectedErrors.some((expected) => expected.test(problem))) problems.push(problem);
      };
      await tellOfBreaches(context);
      context.on('console', (message) => {
        if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => report(`uncaught: ${error.error().stack ?? error.error().message}`));
      context.on('request', (request) => {
        const url = request.url();
        if (!/^(data|blob|about):/.test(url) && !url.startsWith(baseURL ?? ''))
          report(`foreign request: ${url}`);
      });
      await use(undefined);
      plainTest.expect(problems, 'what no page may do').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

async function tellOfBreaches(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`policy violation: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}
