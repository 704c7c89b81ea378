/**
 * How long an exercise with 2,000 pasted users blocks the page, on a processor 4 times slower: at a key in the search
 * of its list, at a choice, a removal and an undo, and when the list appears and disappears. Prints the longest task of
 * each, in ms, beside the limit; fails if one exceeds it, or if somebody is missing from the page. Run after a build on
 * an otherwise idle machine: `npm run bench:exercise`. `HELP_OUT` names another folder, `HELP_USERS` another number of
 * users, `RUNS` the number of runs; the figures are medians.
 */
import path from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/find-browser.ts';
import { answer, LICENCE_PLAN, pastePlans, pasteUsers } from '../e2e/licence-plan-walk.ts';
import { serveBrotli } from './serve-brotli.ts';

const USERS = Number(process.env.HELP_USERS) || 2000;
const RUNS = Number(process.env.RUNS) || 5;
const LIMIT_MS = 50;
const SLOWER = 4;
const PLAN = 'Sales Premium';
const WORD = 'bruker 19';

const site = await serveBrotli(path.resolve(process.env.HELP_OUT || 'dist'), '');
const browser = await chromium.launch({ executablePath: findBrowser() });
const page = await browser.newPage({ baseURL: site.address });
page.setDefaultTimeout(120_000);
await openList(page);

const cdp = await page.context().newCDPSession(page);
await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
const measured = new Map<string, number[]>();
for (let run = 0; run < RUNS; run++) {
  await focus(page, '.sim-search input');
  for (const key of WORD) await measure('a key in the search', key);
  for (const _ of WORD) await measure('a key that takes one away', 'Backspace');
  await focus(page, `[data-user="u${run + 3}"] input`);
  await measure('a choice', 'Space');
  await focus(page, '[data-does="remove"]');
  await measure('a removal', 'Enter');
  await focus(page, '.sim-tools button');
  await measure('an undo', 'Enter');
  await focus(page, `[data-does="plan ${PLAN}"]`);
  await measure('a list that is closed', 'Enter');
  await measure('a list that is opened', 'Enter');
  await focus(page, '[data-does="ok"]');
  await measure('«OK»', 'Enter');
  await focus(page, '.sim-tools button');
  await measure('an undo of «OK»', 'Enter');
  await page.locator(`[data-user="u${USERS}"]`).waitFor({ state: 'attached' });
}
await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });

const there = await page.locator('[data-user]').count();
console.log(
  `${there} of ${USERS} users in the page; longest task, median of ${RUNS} runs, at ${SLOWER}x slower\n`,
);
for (const [name, times] of measured) {
  const time = median(times);
  console.log(
    `${name.padEnd(28)}${time.toFixed(0).padStart(4)} ms   limit ${LIMIT_MS}${time > LIMIT_MS ? '  OVER' : ''}`,
  );
  if (time > LIMIT_MS) process.exitCode = 1;
}
if (there !== USERS) process.exitCode = 1;
await browser.close();
site.close();

/** Goes through the licence plan to the exercise, and there to the list of the holders of the plan. */
async function openList(page: Page): Promise<void> {
  const users = Array.from(
    { length: USERS },
    (_, i) => `Bruker ${i + 1};${PLAN};${String((i % 28) + 1).padStart(2, '0')}.${(i % 9) + 1}.2026;${i % 3}`,
  );
  await page.goto(LICENCE_PLAN);
  // The page's scripts have run.
  await page.locator('[data-search-box] kbd').waitFor();
  await pastePlans(page, `Brukerplan\tI bruk\tNytt antall\n${PLAN}\t${USERS}\t${Math.floor(USERS * 0.95)}`);
  await pasteUsers(page, ['Navn;Brukerplan;Sist innlogget;Åpne saker', ...users].join('\n'), USERS);
  await answer(page, 'Ja, de stemmer');
  await page.getByRole('link', { name: 'Øv med tallene deres' }).click();
  for (const does of ['licences', 'activate', 'excess', `plan ${PLAN}`])
    await page.locator(`.sim-frame [data-does="${does}"]`).last().click();
  await page.locator('[data-user="u1"]').waitFor();
}

/** Done before a measurement: finding an element among thousands is work too. */
async function focus(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().focus();
}

/** The longest task from a key press until its result is drawn. */
async function measure(name: string, key: string): Promise<void> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'toplevel'] });
  await page.keyboard.press(key);
  await painted(cdp);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const main = traceEvents
    .filter(({ args }) => args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(
    (event) => event.name === 'RunTask' && main.includes(`${event.pid} ${event.tid}`),
  );
  const longest = Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000;
  measured.set(name, [...(measured.get(name) ?? []), longest]);
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** µs. */
  dur?: number;
  args?: { name?: string };
}

async function painted(cdp: CDPSession): Promise<void> {
  const expression =
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))';
  await cdp.send('Runtime.evaluate', { expression, awaitPromise: true });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
