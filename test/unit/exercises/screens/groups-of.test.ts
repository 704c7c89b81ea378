import { expect, test } from 'vitest';
import type { User } from '../../../../src/exercises/core/scenario.ts';
import { groupsOf } from '../../../../src/exercises/screens/groups-of.ts';

const all = Array.from(
  { length: 45 },
  (_, i): User => ({ id: `u${i}`, name: `Bruker ${i}`, plan: '', lastLogin: '', canLogIn: true }),
);
const namesIn = (listed: readonly User[]) =>
  groupsOf(all, listed).map(({ key, users }) => ({ key, ids: users.map(({ id }) => id) }));

test('everybody stands in one group, in order', () => {
  const groups = groupsOf(all, all);
  expect(groups.map(({ users }) => users.length)).toEqual([20, 20, 5]);
  expect(groups.flatMap(({ users }) => users)).toEqual(all);
});

test('somebody taken off the list changes no other group', () => {
  const before = namesIn(all);
  const after = namesIn(all.filter(({ id }) => id !== 'u19'));
  expect(after[0]?.ids).toEqual(before[0]?.ids.slice(0, -1));
  expect(after.slice(1)).toEqual(before.slice(1));
});

test('a group with nobody listed is left out, and the others keep their keys', () => {
  expect(namesIn(all.slice(20)).map(({ key }) => key)).toEqual([1, 2]);
});
