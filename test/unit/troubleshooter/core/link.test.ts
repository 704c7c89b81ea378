import { describe, expect, test } from 'vitest';
import { type Notice, readLink, writeLink } from '../../../../src/troubleshooter/core/link.ts';
import { aTree } from '../trees.ts';

const tree = aTree(
  { deployment: { online: 'role', onsite: 'role' }, role: { admin: 'do', user: 'ask' } },
  { aliases: { 'who-are-you': 'role', 'do-it': 'do' } },
);
const read = (fragment: string) => readLink(tree, '', fragment);
const badValue = (key: string): Notice[] => [{ key, reason: 'bad-value' }];

describe('the version', () => {
  test.each(['', '#', '#oppsummering', '#role=admin', '#excess=Sales:1'])('«%s» carries no state', (hash) => {
    expect(read(hash)).toEqual({ progress: {}, notices: [], query: '', mustClean: false });
  });

  test('a fragment with v=1 is state, also an empty one', () => {
    expect(read('#v=1').facts).toEqual({ answers: {}, context: {} });
  });

  test('the hash sign makes no difference', () => {
    expect(read('v=1&role=admin')).toEqual(read('#v=1&role=admin'));
    for (const hash of ['v=1&company=Kai #4 AS', '#v=1&company=Kai #4 AS']) {
      expect(read(hash).facts?.context).toEqual({ company: 'Kai #4 AS' });
    }
  });

  test('v may stand anywhere', () => {
    expect(read('role=admin&v=1').facts?.answers).toEqual({ role: 'admin' });
  });

  test.each(['2', '0', '1.0', '', ' 1'])('another version (%j) is left out with a notice', (v) => {
    const link = read(`v=${encodeURIComponent(v)}&role=admin`);
    expect(link.facts).toBeUndefined();
    expect(link.notices).toEqual([{ key: 'v', reason: 'version' }]);
  });

  test('the first of two versions counts', () => {
    expect(read('v=1&v=2&role=admin').facts?.answers).toEqual({ role: 'admin' });
    expect(read('v=2&v=1&role=admin').facts).toBeUndefined();
  });
});

describe('answers', () => {
  test('are read by question', () => {
    expect(read('v=1&deployment=onsite&role=admin').facts?.answers).toEqual({
      deployment: 'onsite',
      role: 'admin',
    });
  });

  test.each(['Admin', 'administrator', '', 'constructor', '__proto__'])(
    '«%s» is no option of role',
    (option) => {
      const link = read(`v=1&role=${option}&deployment=online`);
      expect(link.facts?.answers).toEqual({ deployment: 'online' });
      expect(link.notices).toEqual(badValue('role'));
    },
  );

  test('an earlier id of a question is read as the one of today', () => {
    expect(read('v=1&who-are-you=user').facts?.answers).toEqual({ role: 'user' });
  });

  test.each(['do', 'do-it'])('an outcome’s id, an earlier one too, is no question (%s)', (id) => {
    expect(read(`v=1&${id}=1`).notices).toEqual([{ key: id, reason: 'unknown' }]);
  });

  test('an unknown key is left out with a notice, and the rest is used', () => {
    const link = read('v=1&colour=red&role=admin');
    expect(link.facts?.answers).toEqual({ role: 'admin' });
    expect(link.notices).toEqual([{ key: 'colour', reason: 'unknown' }]);
  });
});

describe('in a tree that does not ask for them', () => {
  const other = aTree({ problem: { licence: 'licence', other: 'help' } });

  test('deployment and role are kept for the tree that it leads on to', () => {
    const { facts, notices } = readLink(other, '', 'v=1&role=admin&deployment=onsite');
    expect(facts?.answers).toEqual({ role: 'admin', deployment: 'onsite' });
    expect(notices).toEqual([]);
  });

  test('their bad values are left out with a notice', () => {
    const { facts, notices } = readLink(other, '', 'v=1&role=king&deployment=constructor');
    expect(facts?.answers).toEqual({});
    expect(notices).toEqual([...badValue('role'), ...badValue('deployment')]);
  });
});

describe('the first of duplicates wins', () => {
  test('for an answer', () => {
    expect(read('v=1&role=admin&role=user').facts?.answers).toEqual({ role: 'admin' });
  });

  test('for context, even where the first is bad', () => {
    expect(read('v=1&serial=1&serial=1234567890').facts?.context).toEqual({});
  });

  test('for a question by its earlier id and by its id of today', () => {
    expect(read('v=1&who-are-you=admin&role=user').facts?.answers).toEqual({ role: 'admin' });
    expect(read('v=1&role=user&who-are-you=admin').facts?.answers).toEqual({ role: 'user' });
  });
});

describe('excess', () => {
  test('is read into plans and counts', () => {
    const { facts, notices } = read('v=1&excess=Sales+Premium:2,Service+Premium:1');
    expect(facts?.context.excess).toEqual([
      { plan: 'Sales Premium', count: 2 },
      { plan: 'Service Premium', count: 1 },
    ]);
    expect(notices).toEqual([]);
  });

  test('keeps what fits, and tells what does not', () => {
    const { facts, notices } = read('v=1&excess=Sales+Premium:2,Gold:1,Service:0');
    expect(facts?.context.excess).toEqual([{ plan: 'Sales Premium', count: 2 }]);
    expect(notices.map(({ part }) => part)).toEqual(['Gold:1', 'Service:0']);
  });

  test('is absent when nothing of it fits, so that no rule takes it for told', () => {
    expect(read('v=1&excess=Gold:1').facts?.context).toEqual({});
  });

  test.each(['', ',', ' , '])('%j is a bad value', (value) => {
    expect(read(`v=1&excess=${value}`).notices).toEqual(badValue('excess'));
  });

  test('tells of at most three parts, each cut to 40 characters', () => {
    const { notices } = read(`v=1&excess=${Array(9).fill('x'.repeat(100)).join(',')}`);
    expect(notices).toHaveLength(3);
    expect(notices.every(({ part = '' }) => part.length === 40)).toBe(true);
  });
});

describe('at most 4,000 characters are read', () => {
  const filled = (length: number, start: string, end: string) =>
    `${start}&filler=${'x'.repeat(length - start.length - end.length - '&filler='.length - 1)}&${end}`;

  test('4,000 are read whole', () => {
    const fragment = filled(4000, 'v=1', 'role=admin');
    expect(fragment).toHaveLength(4000);
    expect(read(fragment).facts?.answers).toEqual({ role: 'admin' });
    expect(read(fragment).notices).toEqual([{ key: 'filler', reason: 'unknown' }]);
  });

  test('of more, the pair that is cut in two is left out, with a notice', () => {
    const link = read(filled(4001, 'v=1&deployment=online', 'role=admin'));
    expect(link.facts?.answers).toEqual({ deployment: 'online' });
    expect(link.notices).toContainEqual({ key: '…', reason: 'too-long' });
  });

  test('a pair that ends exactly there is kept', () => {
    const start = filled(4000, 'v=1', 'role=admin');
    expect(read(`${start}&deployment=online`).facts?.answers).toEqual({ role: 'admin' });
  });

  test('one pair that is too long is nothing', () => {
    expect(read(`v=1${'1'.repeat(4000)}`).facts).toBeUndefined();
  });
});

describe('writeLink', () => {
  test('is empty when there is nothing to carry', () => {
    expect(writeLink({ answers: {}, context: {} })).toBe('');
  });

  test('is read back to the same answers and context', () => {
    const answers = { deployment: 'onsite', role: 'user' };
    const context = {
      excess: [{ plan: 'Sales Premium + Service Premium', count: 9999 }],
      expires: '2026-12-24',
      company: 'Æ & Ø = Å + 1 %20 #',
      serial: '1000000006',
    };
    expect(read(writeLink({ answers, context })).facts).toEqual({ answers, context });
  });
});

describe('the reader’s own answers', () => {
  test('stand under a key of their own, beside what the link told of the same question', () => {
    const { facts, progress, notices } = read('v=1&role=user&own=deployment.onsite+role.admin');
    expect(facts?.answers).toEqual({ role: 'user' });
    expect(progress.answers).toEqual({ deployment: 'onsite', role: 'admin' });
    expect(notices).toEqual([]);
  });

  test('are written without a percent sign, which mail programs change', () => {
    const written = writeLink(
      { answers: {}, context: {} },
      { answers: { deployment: 'onsite', role: 'admin' }, tried: ['do'] },
    );
    expect(written).toBe('v=1&own=deployment.onsite+role.admin&tried=do');
  });

  test('are read by an earlier id of a question, and the first of duplicates wins', () => {
    expect(read('v=1&own=who-are-you.user+role.admin').progress.answers).toEqual({ role: 'user' });
  });

  test('that do not fit are left out with a notice, and the rest is used', () => {
    const { progress, notices } = read('v=1&own=role.king+deployment.online+toString.x+role+role.admin.x');
    expect(progress.answers).toEqual({ deployment: 'online' });
    expect(notices).toEqual(
      ['role.king', 'toString.x', 'role'].map((part) => ({ key: 'own', reason: 'bad-value', part })),
    );
  });

  test('in an address as it was written before are facts of a link', () => {
    const { facts, progress } = read('v=1&role=admin');
    expect(facts?.answers).toEqual({ role: 'admin' });
    expect(progress).toEqual({});
  });
});

test('an outcome that did not help is known by its earlier id too, once', () => {
  expect(read('v=1&tried=do-it,do,ask').progress.tried).toEqual(['do', 'ask']);
});

describe('outcomes that did not help', () => {
  test('may stand with spaces behind their commas, as people write lists', () => {
    expect(read('v=1&tried=do,+ask').progress.tried).toEqual(['do', 'ask']);
  });

  test('that are cut or unknown are left out with a notice, and the rest is used', () => {
    const { progress, notices } = read('v=1&tried=do,as');
    expect(progress.tried).toEqual(['do']);
    expect(notices).toEqual([{ key: 'tried', reason: 'bad-value', part: 'as' }]);
  });
});

test('a problem is solved by 1 alone; anything else is told', () => {
  expect(read('v=1&solved=1')).toMatchObject({ progress: { solved: true }, notices: [] });
  expect(read('v=1&solved=ja')).toMatchObject({
    progress: {},
    notices: [{ key: 'solved', reason: 'bad-value' }],
  });
});

test('the reader’s answers are read where an encoder has kept their plus signs', () => {
  expect(read('v=1&own=role.admin%2Bdeployment.onsite').progress.answers).toEqual({
    role: 'admin',
    deployment: 'onsite',
  });
});
