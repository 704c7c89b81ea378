import type { z } from 'astro/zod';
import { expect } from 'vitest';
import { forEditors } from '../../../../src/editing/faults/schema-errors.ts';

/** What an editor is told about a file: the path of each field with the sentence about it. */
export function toldAbout(schema: z.ZodType, written: unknown): [path: string, sentence: string][] {
  const { error } = forEditors(schema).safeParse(written);
  return error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];
}

/** Expects a message about a field, with what was found and what is expected. */
export function expectTold(
  told: [path: string, sentence: string][],
  path: string,
  found: string,
  expected: string,
) {
  expect(told.map(([at]) => at)).toContain(path);
  const sentences = told.filter(([at]) => at === path).map(([, sentence]) => sentence);
  expect(sentences.join('\n')).toContain(found);
  expect(sentences.join('\n')).toContain(expected);
}

/** A copy of an editor's file with one mistake put in. */
export function withMistake<Written>(written: Written, make: (copy: Written) => void): Written {
  const copy = structuredClone(written);
  make(copy);
  return copy;
}
