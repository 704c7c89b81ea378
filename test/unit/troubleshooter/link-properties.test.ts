import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IDENTIFYING_KEYS } from '../../../src/troubleshooter/contract.ts';
import { fragmentOf, replay } from '../../../src/troubleshooter/engine.ts';
import { readLink, writeLink } from '../../../src/troubleshooter/link.ts';
import type { Context } from '../../../src/troubleshooter/tree.ts';
import { addressParts, CONTEXT_FORMS, someFacts, someSession } from './arbitraries.ts';
import { licenceWarning as tree } from './licence-warning.ts';
import { hasNode } from './trees.ts';

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
  test('gives the facts back', () => {
    fc.assert(
      fc.property(someFacts(tree), (facts) => {
        const read = readLink(tree, '', writeLink(facts.answers, facts.context));
        expect(read.facts ?? { answers: {}, context: {} }).toEqual(facts);
        expect(read.notices).toEqual([]);
      }),
    );
  });

  test('is stable for whatever an address held', () => {
    fc.assert(
      fc.property(anyPart, (fragment) => {
        const { facts } = readLink(tree, '', fragment);
        if (!facts) return;
        const written = writeLink(facts.answers, facts.context);
        const again = readLink(tree, '', written).facts ?? { answers: {}, context: {} };
        expect(again).toEqual(facts);
        expect(writeLink(again.answers, again.context)).toBe(written);
      }),
    );
  });

  test('leads to the same node from any session that does not ask a question anew', () => {
    fc.assert(
      fc.property(someSession(tree), ({ facts, answers }) => {
        const session = { facts, answers };
        const position = replay(tree, session);
        const opened = readLink(tree, '', fragmentOf(session, position)).facts ?? {
          answers: {},
          context: {},
        };
        expect(replay(tree, { facts: opened, answers: {} }).node).toBe(position.node);
        expect(opened.context).toEqual(facts.context);
      }),
    );
  });
});

function misfits(context: Context): string[] {
  return Object.entries(context)
    .filter(([key, value]) => !(CONTEXT_FORMS[key as keyof Context] as (value: unknown) => boolean)(value))
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}
