import { describe, expect, test } from 'vitest';
import { stepWithVisit } from '../../../src/troubleshooter/core/lead-to.ts';
import { readLink } from '../../../src/troubleshooter/core/link.ts';
import { nodePage } from '../../../src/troubleshooter/core/node-address.ts';
import { longestPath } from '../../../src/troubleshooter/core/paths.ts';
import { answer, replay } from '../../../src/troubleshooter/core/replay.ts';
import { EMPTY_SESSION } from '../../../src/troubleshooter/core/session.ts';
import { licenceWarningSource as source, licenceWarning as tree } from './licence-warning.ts';
import { aSession } from './trees.ts';

interface Path {
  steps: [question: string, option: string][];
  end: string;
}

/** Every way through the tree by its routing alone. It stops after ten questions, in case of a cycle. */
function pathsFrom(node: string, steps: Path['steps'] = []): Path[] {
  const question = source.questions[node];
  if (!question || steps.length === 10) return [{ steps, end: node }];
  return Object.entries(question.options).flatMap(([option, { next }]) =>
    pathsFrom(next, [...steps, [node, option] as [string, string]]),
  );
}

const paths = pathsFrom(source.start);
const outcomes = Object.keys(source.outcomes);

describe('every way through the tree', () => {
  test('ends in an outcome', () => {
    expect(paths.filter(({ end }) => !outcomes.includes(end))).toEqual([]);
  });

  test('has at most three questions, as the tree itself promises', () => {
    expect(Math.max(...paths.map(({ steps }) => steps.length))).toBe(longestPath(tree, tree.start));
    expect(longestPath(tree, tree.start)).toBe(3);
  });

  test('asks about the installation first, and before the role', () => {
    for (const { steps } of paths) {
      const asked = steps.map(([question]) => question);
      expect(asked[0]).toBe('installation');
      if (asked.includes('role')) expect(asked.indexOf('installation')).toBeLessThan(asked.indexOf('role'));
    }
  });

  test('is walked by the engine to the same end', () => {
    for (const { steps, end } of paths) {
      let session = EMPTY_SESSION;
      for (const [question, option] of steps) {
        expect(replay(tree, session)).toMatchObject({ node: question, kind: 'question' });
        session = answer(tree, session, question, option);
      }
      expect(replay(tree, session)).toMatchObject({ node: end, kind: 'outcome' });
    }
  });

  test('passes every question', () => {
    const asked = new Set(paths.flatMap(({ steps }) => steps.map(([question]) => question)));
    expect([...asked].toSorted()).toEqual(Object.keys(source.questions).toSorted());
  });
});

test.each(outcomes)('the outcome %s is reached by answering', (outcome) => {
  expect(paths.some(({ end }) => end === outcome)).toBe(true);
});

describe('who knows none of the causes', () => {
  const session = aSession({ reader: { installation: 'right', role: 'admin', numbers: 'unknown' } });
  const causes = ['excess', 'suite-seats', 'payment-missing', 'onsite-mismatch'];

  test.each(causes)('is led from the list to %s by one press', (cause) => {
    expect(replay(tree, session).node).toBe('unclear');
    const [step = ''] =
      tree.outcomes.unclear?.stepsHtml.filter((html) => html.includes(nodePage(tree, cause))) ?? [];
    const [, href = ''] = /href="([^"]+)"/.exec(stepWithVisit(tree, session, step)) ?? [];
    const { progress } = readLink(tree, '', new URL(href.replaceAll('&amp;', '&'), 'https://x.no').hash);
    expect(replay(tree, { ...session, ...progress }).node).toBe(cause);
  });

  test('compares the numbers before anything in the list leads on', () => {
    const [first = '', ...rest] = tree.outcomes.unclear?.stepsHtml ?? [];
    expect(first).toMatch(/Sammenlign tallene.*Fjern ingenting, aktiver ingenting/);
    expect(first).not.toContain('href');
    expect(rest.join(' ')).toContain('href');
  });
});

describe.each(Object.entries(source.outcomes))('the outcome %s', (id, outcome) => {
  test('tells what to do, and leads on', () => {
    expect(outcome.steps.length).toBeGreaterThan(0);
    expect(tree.outcomes[id]?.actions.length).toBeGreaterThan(0);
  });

  test('keeps every action that was written, with an address', () => {
    const compiled = tree.outcomes[id]?.actions ?? [];
    expect(compiled.map(({ kind }) => kind)).toEqual(outcome.actions.map(({ kind }) => kind));
    expect(compiled.filter(({ href }) => !/^(\/|https:|mailto:)/.test(href))).toEqual([]);
  });

  test('names what to try next if it did not help: never itself, support last', () => {
    const next = outcome.verify?.otherwise ?? [];
    expect(next.at(-1)).toBe(id === 'support' ? undefined : 'support');
    expect(next).not.toContain(id);
  });
});

describe('first, do no harm', () => {
  const instructing = ['excess', 'open-requests', 'suite-seats', 'payment-missing', 'onsite-mismatch'];
  test.each([...instructing, 'unclear', 'support'])(
    '%s compares the numbers with what was ordered before anything else',
    (cause) => {
      const early = source.outcomes[cause]?.steps.slice(0, 2).join(' ');
      expect(early).toMatch(/Sammenlign|Kontroller/);
      expect(early).toMatch(/bestilt/);
    },
  );

  test.each(['excess', 'open-requests'])('%s names buying more beside removing', (cause) => {
    expect(source.outcomes[cause]?.steps.join(' ')).toContain('Kjøp nye lisenser');
  });
});

describe('a link with full facts lands on an outcome with no question asked', () => {
  const open = (fragment: string) => {
    const { facts } = readLink(tree, '', fragment);
    return replay(tree, { ...EMPTY_SESSION, ...(facts ? { facts } : {}) });
  };

  test.each([
    ['v=1&deployment=online&role=admin&excess=Sales+Premium:2', 'excess'],
    [
      'v=1&deployment=onsite&role=admin&excess=Sales+Premium:2,Service+Premium:1&expires=2026-12-24',
      'excess',
    ],
    ['v=1&deployment=online&role=user&excess=Sales+Premium:2', 'not-administrator'],
    [
      'v=1&deployment=onsite&role=admin&versionReleased=2026-06-01&maintenanceTo=2026-05-31',
      'onsite-mismatch',
    ],
  ])('%s', (fragment, outcome) => {
    const { kind, node, steps } = open(fragment);
    expect({ kind, node }).toEqual({ kind: 'outcome', node: outcome });
    expect(steps.filter(({ source }) => source === 'reader')).toEqual([]);
  });

  test('a version within the maintenance agreement says nothing of the cause', () => {
    expect(open('v=1&role=admin&versionReleased=2026-05-31&maintenanceTo=2026-06-01').kind).toBe('question');
  });
});

test('support tells who is no administrator how to compare all the same', () => {
  expect(tree.outcomes.support?.stepsHtml[0]).toContain('spør du administratoren');
});
