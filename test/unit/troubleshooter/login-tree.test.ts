import fs from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileTree } from '../../../src/troubleshooter/compile.ts';
import { longestPath } from '../../../src/troubleshooter/engine.ts';
import { treeSchema } from '../../../src/troubleshooter/schema.ts';

const source = treeSchema.parse(
  parse(fs.readFileSync('content/troubleshooters/far-ikke-logget-inn.yaml', 'utf8')),
);
const tree = compileTree('far-ikke-logget-inn', source);

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
