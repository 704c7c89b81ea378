import { expect, test } from 'vitest';
import { longestPath } from '../../../src/troubleshooter/core/paths.ts';
import { loginSource as source, login as tree } from './login.ts';

/** Where every way through the tree ends, by routing alone. */
function ends(node: string): string[] {
  const question = source.questions[node];
  return question ? Object.values(question.options).flatMap(({ next }) => ends(next)) : [node];
}

test('asks at most five questions', () => {
  expect(longestPath(tree, tree.start)).toBeLessThanOrEqual(5);
});

test('leads to every outcome, and to the tree about the licence', () => {
  expect(new Set(ends(source.start))).toEqual(
    new Set([...Object.keys(source.outcomes), 'feilsoking:lisensvarsel']),
  );
  expect(tree.questions.problem?.options.licence?.href).toBe('/feilsoking/lisensvarsel/');
});

test('offers «Vet ikke» or the like at every question', () => {
  for (const { options } of Object.values(source.questions))
    expect(Object.keys(options)).toContain('unknown');
});

test('tries every other way before support, which is last', () => {
  for (const { verify } of Object.values(source.outcomes)) expect(verify?.otherwise.at(-1)).toBe('support');
});

test('support is also for the reader who comes in, but to the wrong place', () => {
  expect(tree.outcomes.support?.title).not.toMatch(/ikke kommer inn/);
});
