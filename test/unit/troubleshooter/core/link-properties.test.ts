import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IDENTIFYING_KEYS } from '../../../../src/troubleshooter/core/contract.ts';
import { readLink, writeLink } from '../../../../src/troubleshooter/core/link.ts';
import { fragmentOf, replay } from '../../../../src/troubleshooter/core/replay.ts';
import { EMPTY_SESSION } from '../../../../src/troubleshooter/core/session.ts';
import type { Context } from '../../../../src/troubleshooter/core/tree.ts';
import { addressParts, CONTEXT_FORMS, someSession } from '../arbitraries.ts';
import { licenceWarning as tree } from '../licence-warning.ts';
import { hasNode } from '../trees.ts';

const anyPart = addressParts(tree);

describe('any address', () => {
  test('gives answers that the tree has, and context in its form', () => {
    fc.assert(
      fc.property(anyPart, anyPart, (query, fragment) => {
        const { facts } = readLink(tree, `?${query}`, `#${fragment}`);
        for (const [question, option] of Object.entries(facts?.answers ?? {})) {
          expect(Object.keys(tree.questions)).toContain(question);
          expect(Object.keys(tree.questions[question]?.options ?? {})).toContain(option);
        }
        expect(misfits(facts?.context ?? {})).toEqual([]);
      }),
    );
  });

  test('has a position at a node of the tree', () => {
    fc.assert(
      fc.property(anyPart, anyPart, (query, fragment) => {
        const facts = readLink(tree, query, fragment).facts ?? { answers: {}, context: {} };
        expect(hasNode(tree, replay(tree, { facts, answers: {} }).node)).toBe(true);
      }),
    );
  });

  test('tells what was left out by short keys only', () => {
    fc.assert(
      fc.property(anyPart, anyPart, (query, fragment) => {
        const { notices } = readLink(tree, query, fragment);
        expect(notices.filter(({ key, part = '' }) => key.length > 40 || part.length > 40)).toEqual([]);
      }),
    );
  });

  test('never gets what identifies a customer out of a query, nor leaves it there', () => {
    fc.assert(
      fc.property(anyPart, (query) => {
        const { facts, query: left } = readLink(tree, query, '');
        const kept = [...Object.keys(facts?.context ?? {}), ...new URLSearchParams(left).keys()];
        expect(kept.filter((key) => (IDENTIFYING_KEYS as readonly string[]).includes(key))).toEqual([]);
      }),
    );
  });

  test('leaves a query that is left alone when it is read once more', () => {
    fc.assert(
      fc.property(anyPart, (query) => {
        expect(readLink(tree, readLink(tree, query, '').query, '').mustClean).toBe(false);
      }),
    );
  });
});

describe('writing and reading', () => {
  test('gives both layers back, each as it was', () => {
    fc.assert(
      fc.property(someSession(tree), ({ facts, answers, tried, solved }) => {
        const read = readLink(tree, '', writeLink(facts, { answers, tried, solved }));
        expect(read.facts ?? { answers: {}, context: {} }).toEqual(facts);
        expect(read.progress.answers ?? {}).toEqual(answers);
        expect(read.progress.tried).toEqual(tried);
        expect(read.notices).toEqual([]);
      }),
    );
  });

  test('is stable for whatever an address held', () => {
    fc.assert(
      fc.property(anyPart, (fragment) => {
        const { facts, progress } = readLink(tree, '', fragment);
        if (!facts) return;
        const written = writeLink(facts, progress);
        const again = readLink(tree, '', written);
        expect(again.facts ?? { answers: {}, context: {} }).toEqual(facts);
        expect(again.progress).toEqual(progress);
        expect(writeLink(facts, again.progress)).toBe(written);
      }),
    );
  });

  test('leads to the same session from any that does not ask a question anew', () => {
    fc.assert(
      fc.property(someSession(tree), ({ facts, answers }) => {
        const session = { facts, answers };
        const position = replay(tree, session);
        const opened = readLink(tree, '', fragmentOf(session, position));
        const again = { ...EMPTY_SESSION, facts: opened.facts ?? EMPTY_SESSION.facts, ...opened.progress };
        expect(again).toEqual(session);
        expect(replay(tree, again)).toEqual(position);
      }),
    );
  });
});

function misfits(context: Context): string[] {
  return Object.entries(context)
    .filter(([key, value]) => !(CONTEXT_FORMS[key as keyof Context] as (value: unknown) => boolean)(value))
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}
