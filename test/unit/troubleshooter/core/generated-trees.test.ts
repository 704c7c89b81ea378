import fc from 'fast-check';
import { expect, test } from 'vitest';
import { impliedAnswers } from '../../../../src/troubleshooter/core/known-answers.ts';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import { fallsAway } from '../../../../src/troubleshooter/core/reconsider.ts';
import { answer, fragmentOf, notSolved, replay } from '../../../../src/troubleshooter/core/replay.ts';
import { change, type Session } from '../../../../src/troubleshooter/core/session.ts';
import type { TreeData } from '../../../../src/troubleshooter/core/tree.ts';
import { addressParts, someSession } from '../arbitraries.ts';
import { aTree, hasNode } from '../trees.ts';

/** Any tree that passes the lint, with any rules: each option leads to a later question or to an outcome. */
const someTree: fc.Arbitrary<TreeData> = fc
  .array(fc.array(fc.nat(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((written) => {
    const questions = written.map((_, i) => `question-${i}`);
    return Object.fromEntries(
      written.map((options, i) => {
        const after = [...questions.slice(i + 1), 'outcome-a', 'outcome-b', 'outcome-c'];
        return [
          questions[i] ?? '',
          Object.fromEntries(options.map((to, o) => [`option-${o}`, after[to % after.length] ?? ''])),
        ];
      }),
    );
  })
  .chain((routes) => {
    const rule = fc.constantFrom(...Object.keys(routes)).chain((question) =>
      fc.constantFrom(...Object.keys(routes[question] ?? {})).map((option) => ({
        when: { key: 'excess' as const },
        answer: { [question]: option },
      })),
    );
    return fc.array(rule, { maxLength: 3 }).map((facts) => {
      const tree = aTree(routes, { facts });
      // The next thing to try may also be a question, answered or not.
      const nodes = [...Object.keys(tree.outcomes), ...Object.keys(tree.questions)];
      for (const outcome of Object.values(tree.outcomes)) outcome.otherwise = nodes;
      return tree;
    });
  });

const visits = someTree.chain((tree) => fc.record({ tree: fc.constant(tree), session: someSession(tree) }));

/** The questions on the way, computed from the tree alone and not by the engine. */
function way(tree: TreeData, session: Session): string[] {
  return replay(tree, session).steps.map(({ question }) => question);
}

test('replay gives the same position each time, at a node of the tree, by a way that its options make', () => {
  fc.assert(
    fc.property(visits, ({ tree, session }) => {
      const frozen = structuredClone(session);
      const position = replay(tree, session);
      expect(replay(tree, structuredClone(session))).toEqual(position);
      expect(session).toEqual(frozen);
      expect(hasNode(tree, position.node)).toBe(true);
      if (session.at !== undefined || session.tried) return;
      let node = tree.start;
      for (const { question, option } of position.steps) {
        expect(question).toBe(node);
        node = tree.questions[question]?.options[option]?.next ?? '';
      }
      expect(position.node).toBe(node);
    }),
  );
});

test('an answer given anew keeps exactly the answers that are still on the way, and the facts', () => {
  const changes = visits.chain(({ tree, session: { at: _, asking: __, ...session } }) => {
    const asked = [...way(tree, session), replay(tree, session).node].filter((id) => tree.questions[id]);
    if (!asked.length) return fc.constant({ tree, session, question: tree.start, option: 'option-0' });
    return fc
      .constantFrom(...asked)
      .chain((question) =>
        fc
          .constantFrom(...Object.keys(tree.questions[question]?.options ?? {}))
          .map((option) => ({ tree, session, question, option })),
      );
  });
  fc.assert(
    fc.property(changes, ({ tree, session, question, option }) => {
      const wasOnTheWay = new Set(way(tree, session));
      const lost = fallsAway(tree, change(session, question), question, option);
      const after = answer(tree, change(session, question), question, option);
      const isOnTheWay = new Set(way(tree, after));
      expect(after.facts).toEqual(session.facts);
      expect(after.answers[question]).toBe(option);
      for (const [key, given] of Object.entries(session.answers)) {
        if (key === question) continue;
        const stays = isOnTheWay.has(key) || !wasOnTheWay.has(key);
        expect(after.answers[key]).toBe(stays ? given : undefined);
        expect(lost.includes(key)).toBe(!stays);
      }
      expect(Object.keys(after.answers).every((key) => key === question || key in session.answers)).toBe(
        true,
      );
    }),
  );
});

test('any link gives a valid state, whose own address leads to the same place', () => {
  const links = someTree.chain((tree) =>
    fc.record({ tree: fc.constant(tree), fragment: addressParts(tree) }),
  );
  fc.assert(
    fc.property(links, ({ tree, fragment }) => {
      const { facts, progress } = readLink(tree, '', fragment);
      const session: Session = { facts: facts ?? { answers: {}, context: {} }, answers: {}, ...progress };
      const position = replay(tree, session);
      expect(hasNode(tree, position.node)).toBe(true);
      const again = readLink(tree, '', fragmentOf(session, position));
      const opened = { facts: again.facts ?? { answers: {}, context: {} }, answers: {}, ...again.progress };
      expect(replay(tree, opened).node).toBe(position.node);
      expect(again.notices).toEqual([]);
    }),
  );
});

test('saying «no» shows no outcome twice, and comes to an end', () => {
  fc.assert(
    fc.property(visits, ({ tree, session: { asking: _, ...start } }) => {
      let session: Session = start;
      const seen: string[] = [];
      for (let i = 0; i <= Object.keys(tree.outcomes).length; i++) {
        const { node, kind } = replay(tree, session);
        if (kind === 'question' || seen.at(-1) === node) return;
        expect(seen).not.toContain(node);
        seen.push(node);
        session = notSolved(tree, session);
      }
      expect(new Set(seen).size).toBe(seen.length);
    }),
  );
});

test('saying «no» never leads to a question that has an answer', () => {
  fc.assert(
    fc.property(visits, ({ tree, session: { asking: _, at: __, ...session } }) => {
      if (replay(tree, session).kind === 'question') return;
      const { node, kind } = replay(tree, notSolved(tree, session));
      const answered = {
        ...impliedAnswers(tree, session.facts.context),
        ...session.facts.answers,
        ...session.answers,
      };
      if (kind === 'question') expect(answered).not.toHaveProperty(node);
    }),
  );
});
