import { expect, test } from 'vitest';
import { byUrgency } from '../../../src/for-editors/by-urgency.ts';

const TODAY = '2026-11-26';
const item = (title: string, changed = {}) => ({
  title,
  isPublished: true,
  due: '2027-01-01' as string | undefined,
  problems: [] as string[],
  lost: [] as string[],
  ...changed,
});

test('what needs somebody most comes first, and what readers do not get last', () => {
  const items = [
    item('utkast', { isPublished: false, due: '2020-01-01' }),
    item('i orden'),
    item('uten dato', { due: undefined }),
    item('problem', { problems: ['fant x'] }),
    item('ikke funnet', { lost: ['hva nå'] }),
    item('for sent', { due: '2026-11-25' }),
    item('lenge for sent', { due: '2026-01-01' }),
    item('for sent og ikke funnet', { due: '2026-11-25', lost: ['hva nå'] }),
    item('frist i dag', { due: TODAY }),
  ];
  expect(byUrgency(items, TODAY).map(({ title }) => title)).toEqual([
    'for sent og ikke funnet',
    'lenge for sent',
    'for sent',
    'ikke funnet',
    'problem',
    'frist i dag',
    'i orden',
    'uten dato',
    'utkast',
  ]);
});

test('of two alike the titles decide', () => {
  expect(byUrgency([item('å'), item('b')], TODAY).map(({ title }) => title)).toEqual(['b', 'å']);
});
