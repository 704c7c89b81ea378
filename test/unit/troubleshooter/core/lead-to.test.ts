import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepWithVisit, withVisit } from '../../../../src/troubleshooter/core/lead-to.ts';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import { nodePage } from '../../../../src/troubleshooter/core/node-address.ts';
import { replay } from '../../../../src/troubleshooter/core/replay.ts';
import type { Session } from '../../../../src/troubleshooter/core/session.ts';
import { someSession } from '../arbitraries.ts';
import { licenceWarning as tree } from '../licence-warning.ts';
import { aSession } from '../trees.ts';

const page = nodePage(tree, 'not-administrator');
const visitAt = (address: string): Session => {
  const { facts = aSession().facts, progress } = readLink(tree, '', new URL(address, 'https://x.no').hash);
  return { ...aSession(), ...progress, facts };
};
const told = aSession({
  link: { role: 'admin' },
  context: { excess: [{ plan: 'Sales Premium', count: 2 }], expires: '2026-12-24', company: 'Ås & Co' },
});

test('the way from a result to another node carries the facts of the link', () => {
  expect(replay(tree, told).node).toBe('excess');
  const address = withVisit(tree, told, page);
  expect(address.startsWith(`${page}#v=1&`)).toBe(true);
  const next = visitAt(address);
  expect(next.facts).toEqual(told.facts);
  expect(next.answers).toEqual({ numbers: 'no-access' });
  expect(replay(tree, next).node).toBe('not-administrator');
});

test('on any visit it leads where it says, even back to what was tried, with the facts as they were, or is a plain page', () => {
  fc.assert(
    fc.property(someSession(tree), fc.constantFrom(...Object.keys(tree.outcomes)), (session, node) => {
      const address = withVisit(tree, session, nodePage(tree, node));
      if (!address.includes('#')) return;
      const next = visitAt(address);
      expect(next.facts).toEqual(session.facts);
      expect(next.case).toBe(session.case);
      expect(replay(tree, next).node).toBe(node);
    }),
  );
});

test('without a way from the answers, and to anywhere else, the address stays as it was', () => {
  expect(withVisit(tree, aSession({ at: 'excess' }), page)).toBe(page);
  expect(withVisit(tree, told, '/artikler/lisensvarsel/')).toBe('/artikler/lisensvarsel/');
});

test('a link in a step is one too', () => {
  const [check = ''] = Object.values(tree.outcomes.excess?.checks ?? {});
  const address = /href="([^"]+)"/.exec(stepWithVisit(tree, told, check))?.[1]?.replaceAll('&amp;', '&');
  const next = visitAt(address ?? '');
  expect(replay(tree, next).node).toBe('wrong-installation');
  expect(next.facts).toEqual(told.facts);
});

test('what did not help can be chosen again, and is shown then; what else did not help stays so', () => {
  const tried = { ...told, tried: ['not-administrator', 'excess'] };
  const address = withVisit(tree, tried, page);
  expect(address).not.toBe(page);
  const next = visitAt(address);
  expect(next.tried).toEqual(['excess']);
  expect(replay(tree, next)).toMatchObject({ node: 'not-administrator', shown: [] });
});

test('a visit on which nothing failed carries nothing of the kind', () => {
  expect(withVisit(tree, told, page)).not.toContain('tried');
  expect(visitAt(withVisit(tree, told, page)).tried).toBeUndefined();
});
