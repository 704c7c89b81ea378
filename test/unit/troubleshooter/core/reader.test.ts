import { describe, expect, test } from 'vitest';
import type { Step } from '../../../../src/troubleshooter/core/known-answers.ts';
import { askedBelow, audiencesOf, outcomeFor, roleOf } from '../../../../src/troubleshooter/core/reader.ts';
import { EMPTY_SESSION, type Session } from '../../../../src/troubleshooter/core/session.ts';
import type { OutcomeData, TreeData } from '../../../../src/troubleshooter/core/tree.ts';
import { aSession, aTree } from '../trees.ts';

const plain = aTree({ who: { admin: 'end', user: 'end', other: 'end' }, more: { said: 'end' } });
const end = plain.outcomes.end as OutcomeData;

describe('who the reader is', () => {
  const option = (label: string, role?: 'admin' | 'user') => ({ label, next: 'end', ...(role && { role }) });
  const tree = {
    ...plain,
    questions: {
      who: { ...plain.questions.who, options: { a: option('a', 'admin'), u: option('u', 'user') } },
      more: { ...plain.questions.more, options: { u: option('u', 'user'), none: option('none') } },
    },
  } as TreeData;
  const step = (question: string, answer: string): Step => ({ question, option: answer, source: 'reader' });
  const role = (steps: Step[], session = EMPTY_SESSION) => roleOf(tree, session, { steps });

  test('is what the last answer on the way says that says anything of it', () => {
    expect(role([step('who', 'a')])).toBe('admin');
    expect(role([step('who', 'a'), step('more', 'u')])).toBe('user');
    expect(role([step('who', 'a'), step('more', 'none')])).toBe('admin');
  });

  test('is else what was told beside the way: by the reader before a link', () => {
    expect(role([], aSession({ link: { role: 'user' } }))).toBe('user');
    expect(role([], aSession({ link: { role: 'user' }, reader: { role: 'admin' } }))).toBe('admin');
    expect(role([step('who', 'a')], aSession({ reader: { role: 'user' } }))).toBe('admin');
  });

  test('is not known where nothing says it, nor by an answer that is neither', () => {
    expect(role([])).toBeUndefined();
    expect(role([step('gone', 'a'), step('who', 'gone')])).toBeUndefined();
    expect(role([], aSession({ reader: { role: 'unknown' } }))).toBeUndefined();
  });
});

test('who is no administrator reads the texts for users, where there are any; all others the plain ones', () => {
  const outcome = { ...end, forUser: { summaryHtml: 'Spør administratoren' } } as OutcomeData;
  expect(outcomeFor(outcome, 'user')).toMatchObject({ title: 'end', summaryHtml: 'Spør administratoren' });
  expect(outcomeFor(end, 'user')).toEqual(end);
  for (const role of ['admin', undefined] as const) expect(outcomeFor(outcome, role)).toBe(outcome);
});

describe('to whom a case can be handed over', () => {
  const withActions = (...kinds: string[]) =>
    ({ ...end, actions: kinds.map((kind) => ({ kind })) }) as OutcomeData;

  test('is support alone for an administrator, and either for who may be one', () => {
    expect(audiencesOf(EMPTY_SESSION, 'admin', end)).toEqual(['support']);
    expect(audiencesOf(EMPTY_SESSION, undefined, end)).toEqual(['administrator', 'support']);
  });

  test('is the administrator for who is none, and support where the result leads there too', () => {
    expect(audiencesOf(EMPTY_SESSION, 'user', undefined)).toEqual(['administrator']);
    expect(audiencesOf(EMPTY_SESSION, 'user', withActions('article'))).toEqual(['administrator']);
    expect(audiencesOf(EMPTY_SESSION, 'user', withActions('article', 'support'))).toEqual([
      'administrator',
      'support',
    ]);
  });

  test('is support for who got a colleague’s letter to the administrator, and the administrator for who is none', () => {
    const got: Session = { ...EMPTY_SESSION, case: 'colleague' };
    expect(audiencesOf(got, undefined, end)).toEqual(['support']);
    expect(audiencesOf(got, 'user', end)).toEqual(['administrator']);
    expect(audiencesOf({ ...got, case: 'customer' }, undefined, end)).toEqual(['administrator', 'support']);
  });

  test('is nobody once it is solved', () => {
    expect(audiencesOf({ ...EMPTY_SESSION, solved: true }, 'admin', end)).toEqual([]);
  });
});

describe('below a result', () => {
  const asks = { question: 'who' } as OutcomeData['asks'];
  const asked = (session: Session) => askedBelow(session, { ...end, asks } as OutcomeData);

  test('the answer it rests on is asked for, unless the reader has given it', () => {
    expect(asked(EMPTY_SESSION)).toBe(asks);
    expect(asked(aSession({ link: { who: 'admin' } }))).toBe(asks);
    expect(asked(aSession({ reader: { who: 'admin' } }))).toBeUndefined();
  });

  test('it is asked for too where the answer came with an address, which another may have sent', () => {
    expect(asked({ ...aSession({ reader: { who: 'admin' } }), opened: true })).toBe(asks);
  });

  test('nothing is asked where it rests on no such answer', () => {
    expect(askedBelow(EMPTY_SESSION, end)).toBeUndefined();
    expect(askedBelow({ ...EMPTY_SESSION, opened: true }, end)).toBeUndefined();
  });
});
