import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropLinkAnswer, setFact } from '../../../../src/troubleshooter/core/change-facts.ts';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import { fallsAway, notYetSolved } from '../../../../src/troubleshooter/core/reconsider.ts';
import {
  answer,
  fragmentOf,
  nextAfter,
  notSolved,
  replay,
  restart,
} from '../../../../src/troubleshooter/core/replay.ts';
import { type Session, solved } from '../../../../src/troubleshooter/core/session.ts';
import type { OutcomeData, TreeData } from '../../../../src/troubleshooter/core/tree.ts';
import { licenceWarning } from '../licence-warning.ts';
import { aSession, aTree } from '../trees.ts';

const plain = aTree({
  weather: { wet: 'soaked', dry: 'shade' },
  shade: { yes: 'tired', no: 'asleep' },
});
const tree: TreeData = {
  ...plain,
  questions: {
    ...plain.questions,
    shade: {
      slug: 'shade',
      text: 'Shade?',
      options: {
        yes: { label: 'yes', next: 'tired', rulesOut: ['soaked'] },
        no: { label: 'no', next: 'asleep' },
      },
    },
  },
  outcomes: Object.fromEntries(
    Object.entries(plain.outcomes).map(([id, outcome]) => [id, { ...outcome, otherwise: others(id) }]),
  ),
};

/** Every outcome lists the others to try next, ending with «asleep», which stands for support. */
function others(id: string): string[] {
  return ['soaked', 'tired', 'asleep'].filter((other) => other !== id);
}

const wet = aSession({ reader: { weather: 'wet' } });
const no = (session: Session, times: number): Session =>
  times === 0 ? session : no(notSolved(tree, session), times - 1);

describe('when the steps did not help', () => {
  test('the next likely outcome is shown, and those before it are told', () => {
    expect(replay(tree, no(wet, 1))).toMatchObject({ node: 'tired', shown: ['soaked'] });
    expect(replay(tree, no(wet, 2))).toMatchObject({ node: 'asleep', shown: ['soaked', 'tired'] });
  });

  test('an outcome that an answer rules out is passed over', () => {
    const session = aSession({ reader: { weather: 'dry', shade: 'yes' } });
    expect(replay(tree, session).node).toBe('tired');
    expect(nextAfter(tree, session)).toBe('asleep');
  });

  test('an answer of the link rules out as well, also off the way', () => {
    const session = aSession({ reader: { weather: 'wet' }, link: { shade: 'yes' } });
    expect(nextAfter(tree, session)).toBe('tired');
  });

  test('the last one stands when nothing is left', () => {
    expect(nextAfter(tree, no(wet, 2))).toBeUndefined();
    expect(replay(tree, no(wet, 5)).node).toBe('asleep');
  });

  test('an outcome that stands alone leads on too', () => {
    const alone = aSession({ at: 'soaked' });
    expect(replay(tree, notSolved(tree, alone))).toMatchObject({ node: 'tired', shown: ['soaked'] });
  });

  test('a question may be what to try next; its answer leads on', () => {
    const asking: TreeData = {
      ...tree,
      outcomes: {
        ...tree.outcomes,
        soaked: { ...(tree.outcomes.soaked as OutcomeData), otherwise: ['shade', 'asleep'] },
      },
    };
    const asked = notSolved(asking, wet);
    expect(replay(asking, asked)).toMatchObject({ node: 'shade', kind: 'question', shown: ['soaked'] });
    expect(replay(asking, answer(asking, asked, 'shade', 'yes'))).toMatchObject({
      node: 'tired',
      shown: ['soaked'],
    });
  });

  test('starting again forgets what was tried', () => {
    expect(restart(tree, no(wet, 2)).tried).toBeUndefined();
  });

  test('from every outcome of the real tree support is reached, whatever one answers, and no outcome is shown twice', () => {
    const walk = (session: Session, seen: string[]) => {
      const { node } = replay(licenceWarning, session);
      expect(seen).not.toContain(node);
      const options = Object.keys(licenceWarning.questions[node]?.options ?? {});
      for (const option of options) walk(answer(licenceWarning, session, node, option), [...seen, node]);
      if (options.length) return;
      if (nextAfter(licenceWarning, session)) walk(notSolved(licenceWarning, session), [...seen, node]);
      else expect(node).toBe('support');
    };
    for (const [question, { options }] of Object.entries(licenceWarning.questions)) {
      for (const option of Object.keys(options)) walk(aSession({ reader: { [question]: option } }), []);
    }
    for (const id of Object.keys(licenceWarning.outcomes)) {
      const alone = aSession({ at: id });
      if (id !== 'wrong-installation') walk(alone, []);
    }
  });

  describe('a question as what to try next', () => {
    const asking = (otherwise: string[]): TreeData => ({
      ...tree,
      outcomes: { ...tree.outcomes, tired: { ...(tree.outcomes.tired as OutcomeData), otherwise } },
    });
    const tired = aSession({ reader: { weather: 'dry', shade: 'yes' } });

    test('is passed over where its answer led here', () => {
      const after = notSolved(asking(['shade', 'asleep']), tired);
      expect(replay(asking(['shade', 'asleep']), after)).toMatchObject({ node: 'asleep', shown: ['tired'] });
    });

    test('is passed over, and is no way on, where it is all that is left', () => {
      expect(nextAfter(asking(['weather', 'shade']), tired)).toBeUndefined();
    });

    test('leads on to where its answer, given before, leads', () => {
      const session = aSession({ reader: { weather: 'wet', shade: 'no' } });
      const other = {
        ...tree,
        outcomes: {
          ...tree.outcomes,
          soaked: { ...(tree.outcomes.soaked as OutcomeData), otherwise: ['shade', 'tired'] },
        },
      };
      expect(replay(other, notSolved(other, session))).toMatchObject({ node: 'asleep', kind: 'outcome' });
    });
  });
});

describe('what was tried and what helped', () => {
  test('stands in the link and is read back', () => {
    const session = solved(no(wet, 1));
    const link = readLink(tree, '', `#${fragmentOf(session, replay(tree, session))}`);
    expect(link.progress).toEqual({ answers: { weather: 'wet' }, tried: ['soaked'], solved: true });
  });

  test('names in a link that are no outcomes are left out', () => {
    expect(readLink(tree, '', '#v=1&tried=soaked,__proto__,weather,soaked&solved=yes').progress).toEqual({
      tried: ['soaked'],
    });
  });

  test('is taken back when the steps are wanted again', () => {
    expect(notYetSolved(solved(wet))).toEqual(wet);
  });

  test('never leaves the tree, whatever a link says was tried', () => {
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(licenceWarning.outcomes)),
        fc.constantFrom(...Object.keys(licenceWarning.outcomes)),
        (tried, at) => {
          for (const session of [aSession({ at }), aSession({ reader: { installation: 'wrong' } })]) {
            const position = replay(licenceWarning, { ...session, tried });
            // After the wrong installation, the role is asked for.
            expect([...Object.keys(licenceWarning.outcomes), 'role']).toContain(position.node);
          }
        },
      ),
    );
  });
});

describe('before an answer is changed', () => {
  const three = aTree({ a: { x: 'b', y: 'b', z: 'end' }, b: { p: 'c', q: 'c' }, c: { m: 'one', n: 'two' } });
  const answered = aSession({ reader: { a: 'x', b: 'p', c: 'm' }, asking: 'a' });

  test('the answers that fall away are told', () => {
    expect(fallsAway(three, answered, 'a', 'z')).toEqual(['b', 'c']);
  });

  test('those that stay on the way are not among them', () => {
    expect(fallsAway(three, answered, 'a', 'y')).toEqual([]);
  });
});

describe('setFact', () => {
  test('takes a fact out, and what followed from it', () => {
    const excess = [{ plan: 'Sales Premium', count: 2 }];
    const session = aSession({ context: { excess, expires: '2026-12-24' }, reader: { role: 'admin' } });
    expect(replay(licenceWarning, session).node).toBe('excess');
    const without = setFact(session, 'excess', undefined);
    expect(without.facts.context).toStrictEqual({ expires: '2026-12-24' });
    expect(replay(licenceWarning, without).node).toBe('installation');
  });

  test('puts another in its place, or beside the others, and leaves the rest as it was', () => {
    const session = aSession({ context: { expires: '2026-12-24' }, link: { role: 'user' }, at: 'excess' });
    expect(setFact(session, 'expires', '2027-01-31')).toEqual(
      aSession({ context: { expires: '2027-01-31' }, link: { role: 'user' }, at: 'excess' }),
    );
    expect(setFact(session, 'version', '11.2').facts).toEqual({
      answers: { role: 'user' },
      context: { expires: '2026-12-24', version: '11.2' },
    });
    expect(session.facts.context).toEqual({ expires: '2026-12-24' });
  });
});

test('an answer of the link that is taken out leaves its others, and what the reader answered', () => {
  const session = aSession({
    link: { role: 'user', deployment: 'online' },
    reader: { role: 'admin' },
    context: { version: '10' },
  });
  expect(dropLinkAnswer(session, 'role')).toEqual(
    aSession({ link: { deployment: 'online' }, reader: { role: 'admin' }, context: { version: '10' } }),
  );
});
