import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certaintyOf, neededChecks } from '../../../../src/troubleshooter/core/certainty.ts';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import {
  answer,
  nextAfter,
  notSolved,
  type Position,
  replay,
} from '../../../../src/troubleshooter/core/replay.ts';
import { change, EMPTY_SESSION, type Session } from '../../../../src/troubleshooter/core/session.ts';
import { speaksFor } from '../../../../src/troubleshooter/core/speaks-for.ts';
import type { TreeData } from '../../../../src/troubleshooter/core/tree.ts';
import { addressParts, someFacts } from '../arbitraries.ts';
import { licenceWarning, licenceWarningSource } from '../licence-warning.ts';
import { login, loginSource } from '../login.ts';
import { aSession } from '../trees.ts';

interface Arrival {
  session: Session;
  position: Position;
}

/** Every node that a reader can reach by answering and by rejecting results, with the session that led there. */
function arrivals(tree: TreeData, start: Session): Arrival[] {
  const found: Arrival[] = [];
  const walk = (session: Session) => {
    const position = replay(tree, session);
    found.push({ session, position });
    const options = Object.entries(tree.questions[position.node]?.options ?? {});
    for (const [option, { href }] of options) if (!href) walk(answer(tree, session, position.node, option));
    if (position.kind === 'outcome' && nextAfter(tree, session)) walk(notSolved(tree, session));
  };
  walk(start);
  return found.filter(({ position }) => position.kind === 'outcome');
}

const TREES = [
  ['the licence warning', licenceWarning, licenceWarningSource],
  ['logging in', login, loginSource],
] as const;

describe.each(TREES)('every way through the tree about %s', (_, tree, source) => {
  const all = arrivals(tree, EMPTY_SESSION);

  test('comes to every outcome', () => {
    expect(new Set(all.map(({ position }) => position.node))).toEqual(new Set(Object.keys(tree.outcomes)));
  });

  test('has the answers that the texts rest on', () => {
    for (const { session, position } of all) {
      for (const [question, accepted] of Object.entries(source.outcomes[position.node]?.given ?? {})) {
        expect(accepted).toContain(session.answers[question]);
      }
    }
  });

  test('comes to no outcome that an answer rules out, but for support at the end', () => {
    for (const { session, position } of all) {
      const ruledOut = Object.entries(session.answers).flatMap(
        ([question, option]) => tree.questions[question]?.options[option]?.rulesOut ?? [],
      );
      expect(ruledOut).not.toContain(position.node);
    }
  });

  test('calls a cause likely only where every answer on the way was the reader’s and a sure one', () => {
    for (const { position } of all) {
      const outcome = tree.outcomes[position.node];
      if (!outcome || certaintyOf(tree, position, outcome) !== 'likely') continue;
      expect(position.shown).toEqual([]);
      for (const { question, option } of position.steps) {
        expect(option).not.toBe('unknown');
        expect(tree.questions[question]?.options[option]?.label).not.toMatch(/vet ikke|usikre|kan mangle/i);
      }
    }
  });

  test('gives no reason for a cause that led to another one', () => {
    for (const { position } of all) {
      for (const step of position.steps.filter((step) => speaksFor(tree, step, position.node))) {
        const next = tree.questions[step.question]?.options[step.option]?.next ?? '';
        expect([position.node, ...Object.keys(tree.questions)]).toContain(next);
      }
    }
  });
});

describe('certainty', () => {
  const certainty = (session: Session) => {
    const position = replay(licenceWarning, session);
    const outcome = licenceWarning.outcomes[position.node];
    return outcome && [position.node, certaintyOf(licenceWarning, position, outcome)];
  };
  const admin = { installation: 'right', role: 'admin' };

  test.each<[string, Session, string, string]>([
    ['all answered', aSession({ reader: { ...admin, numbers: 'excess' } }), 'excess', 'likely'],
    [
      'the installation not known',
      aSession({ reader: { ...admin, installation: 'unknown', numbers: 'excess' } }),
      'excess',
      'possible',
    ],
    [
      'a payment that may be missing',
      aSession({ reader: { ...admin, numbers: 'payment' } }),
      'payment-missing',
      'possible',
    ],
    [
      'upgraded, without a word of the agreement',
      aSession({ reader: { ...admin, numbers: 'upgraded' } }),
      'onsite-mismatch',
      'possible',
    ],
    [
      'the installation assumed',
      aSession({ link: { role: 'admin' }, context: { excess: [{ plan: 'Sales Premium', count: 2 }] } }),
      'excess',
      'possible',
    ],
    ['nothing answered', aSession({ at: 'excess' }), 'excess', 'possible'],
    [
      'after another cause did not help',
      { ...aSession({ reader: { ...admin, numbers: 'excess' } }), tried: ['excess'] },
      'open-requests',
      'next',
    ],
    ['«Vet ikke»', aSession({ reader: { ...admin, numbers: 'unknown' } }), 'unclear', 'unknown'],
    ['no cause named', aSession({ reader: { ...admin, role: 'user' } }), 'not-administrator', 'unknown'],
  ])('%s', (_, session, node, expected) => {
    expect(certainty(session)).toEqual([node, expected]);
  });
});

test('after «no», what led to the first cause does not speak for the next', () => {
  const session = {
    ...aSession({ reader: { installation: 'right', role: 'admin', numbers: 'excess' } }),
    tried: ['excess', 'open-requests'],
  };
  const { node, steps } = replay(licenceWarning, session);
  expect(node).toBe('payment-missing');
  expect(
    steps.filter((step) => speaksFor(licenceWarning, step, node)).map(({ question }) => question),
  ).toEqual(['installation', 'role']);
});

describe('nobody but the reader rules out a wrong installation', () => {
  const suspect = 'wrong-installation';
  /** Outcomes whose steps remove, switch off or activate something, or that lead on to such steps. */
  const careful = Object.keys(licenceWarning.outcomes).filter((id) => id !== suspect);
  const compares = (tree: TreeData, session: Session, node: string) =>
    neededChecks(tree, session, tree.outcomes[node] as TreeData['outcomes'][string]);

  test('whatever a link tells, and whatever the reader answers beside the installation', () => {
    fc.assert(
      fc.property(someFacts(licenceWarning), (facts) => {
        for (const tree of [licenceWarning]) {
          let session: Session = {
            facts: { ...facts, answers: { ...facts.answers, installation: 'right' } },
            answers: {},
          };
          for (let i = 0; i < 12; i++) {
            const { node, kind } = replay(tree, session);
            if (kind === 'question') {
              const first = Object.keys(tree.questions[node]?.options ?? {})[0] ?? '';
              session = answer(tree, session, node, first);
              continue;
            }
            if (node === suspect) return;
            const [first = ''] = compares(tree, session, node);
            expect(first).toContain('kunde-ID');
            expect(first).toContain('/feilsoking/lisensvarsel/feil-installasjon/');
            if (!nextAfter(tree, session)) return;
            session = notSolved(tree, session);
          }
        }
      }),
    );
  });

  test('not by any address either', () => {
    fc.assert(
      fc.property(addressParts(licenceWarning), (fragment) => {
        const { facts, progress } = readLink(licenceWarning, '', fragment);
        if (!facts || progress.answers) return;
        const session = { ...EMPTY_SESSION, facts };
        for (const node of careful) expect(compares(licenceWarning, session, node)).toHaveLength(1);
      }),
    );
  });

  test.each(careful)(
    '%s compares name and customer ID first: after «Vet ikke», and alone on its page',
    (id) => {
      expect(compares(licenceWarning, aSession({ reader: { installation: 'unknown' } }), id)).toHaveLength(1);
      expect(compares(licenceWarning, aSession({ at: id }), id)).toHaveLength(1);
      expect(compares(licenceWarning, aSession({ reader: { installation: 'wrong' } }), id)).toHaveLength(1);
    },
  );

  test('the reader’s own answer makes the comparison needless', () => {
    for (const id of careful) {
      expect(compares(licenceWarning, aSession({ reader: { installation: 'right' } }), id)).toEqual([]);
    }
  });

  test('an answer that came with an address is compared again, until the reader gives it', () => {
    const sent: Session = { ...aSession({ reader: { installation: 'right' } }), opened: true };
    expect(compares(licenceWarning, sent, 'excess')).toHaveLength(1);
    const other = answer(licenceWarning, sent, 'role', 'admin');
    expect(compares(licenceWarning, change(other, 'role'), 'excess')).toHaveLength(1);
    const own = answer(licenceWarning, change(other, 'installation'), 'installation', 'right');
    expect(compares(licenceWarning, own, 'excess')).toEqual([]);
  });

  test('the wrong installation itself does not ask for it again', () => {
    expect(compares(licenceWarning, aSession({ reader: { installation: 'unknown' } }), suspect)).toEqual([]);
  });

  test('in the tree about logging in it stays a possible cause too', () => {
    const session = aSession({
      link: { installation: 'same' },
      reader: { problem: 'refused', 'user-name': 'email', access: 'refused' },
    });
    expect(replay(login, session).node).toBe('not-allowed');
    expect(compares(login, session, 'not-allowed')).toHaveLength(1);
    const told = { ...session, tried: ['not-allowed', 'forgotten-password', 'not-activated'] };
    expect(replay(login, told).node).toBe(suspect);
  });
});
