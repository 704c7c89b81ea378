import { describe, expect, test } from 'vitest';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import { aTree } from '../trees.ts';

const tree = aTree({ role: { admin: 'do', user: 'ask' } }, { aliases: { who: 'role' } });

describe('facts in a query', () => {
  test('are read without v, and must leave the query', () => {
    expect(readLink(tree, '?role=admin&expires=2026-12-24', '')).toMatchObject({
      facts: { answers: { role: 'admin' }, context: { expires: '2026-12-24' } },
      notices: [],
      query: '',
      mustClean: true,
    });
  });

  test('are read by an earlier id too', () => {
    expect(readLink(tree, '?who=user', '')).toMatchObject({
      facts: { answers: { role: 'user' } },
      query: '',
    });
  });

  test('are left out with a notice under another version, and leave the query all the same', () => {
    expect(readLink(tree, '?v=2&role=admin&serial=1000000006&ref=mail', '')).toMatchObject({
      notices: [{ key: 'v', reason: 'version' }],
      query: '?ref=mail',
      mustClean: true,
    });
  });

  test('come after those of the fragment', () => {
    const { facts } = readLink(tree, '?role=user&expires=2026-12-24', '#v=1&role=admin');
    expect(facts).toEqual({ answers: { role: 'admin' }, context: { expires: '2026-12-24' } });
  });

  test('are read beside an ordinary anchor', () => {
    expect(readLink(tree, '?role=admin', '#oppsummering').facts?.answers).toEqual({ role: 'admin' });
  });

  test('are read beside a fragment of another version', () => {
    const { facts, notices } = readLink(tree, '?role=admin', '#v=2&role=user');
    expect(facts?.answers).toEqual({ role: 'admin' });
    expect(notices).toEqual([{ key: 'v', reason: 'version' }]);
  });
});

describe('what is not ours in a query', () => {
  test('alone leaves the address as it is, without a notice', () => {
    const link = readLink(tree, '?utm_source=mail&q=lisens', '');
    expect(link.facts).toBeUndefined();
    expect(link).toMatchObject({ notices: [], mustClean: false });
  });

  test('stays, in its order, where ours is taken out', () => {
    const { query, notices } = readLink(tree, '?utm_source=e-post+1&role=admin&b=%C3%A5&a=1&b=2', '');
    expect([...new URLSearchParams(query)]).toEqual([
      ['utm_source', 'e-post 1'],
      ['b', 'å'],
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(notices).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is not ours', (key) => {
    expect(readLink(tree, `?${key}=1`, '')).toMatchObject({ mustClean: false, notices: [] });
  });
});

describe('what identifies a customer', () => {
  const identifying = { customer: 'Cust12345', serial: '1000000006', company: 'Eksempel AS' };

  test.each(Object.entries(identifying))('%s is read from the fragment', (key, value) => {
    const { facts } = readLink(tree, '', `#v=1&${new URLSearchParams({ [key]: value })}`);
    expect(facts?.context).toEqual({ [key]: value });
  });

  test.each(Object.entries(identifying))(
    '%s is discarded from a query with a notice, and leaves it',
    (key, value) => {
      const link = readLink(tree, `?ref=mail&${new URLSearchParams({ [key]: value })}&role=admin`, '');
      expect(link.facts).toEqual({ answers: { role: 'admin' }, context: {} });
      expect(link.notices).toEqual([{ key, reason: 'identifying-in-query' }]);
      expect(link).toMatchObject({ query: '?ref=mail', mustClean: true });
    },
  );

  test('stays from the fragment when the query holds another', () => {
    const { facts } = readLink(tree, '?serial=9999999999', '#v=1&serial=1000000006');
    expect(facts?.context).toEqual({ serial: '1000000006' });
  });

  test('leaves a query that is too long to be read', () => {
    const link = readLink(tree, `?ref=mail&filler=${'x'.repeat(4000)}&serial=1000000006`, '');
    expect(link.query).not.toContain('serial');
    expect(link.mustClean).toBe(true);
  });

  test('takes nothing of others along when it leaves a query that is too long to be read', () => {
    const link = readLink(tree, `?serial=1000000006&filler=${'x'.repeat(4000)}&ref=mail`, '');
    expect([...new URLSearchParams(link.query).keys()]).toEqual(['filler', 'ref']);
  });
});
