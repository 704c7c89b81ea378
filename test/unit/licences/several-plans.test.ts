import { expect, test } from 'vitest';
import { tellSeveralPlans } from '../../../src/licences/several-plans.ts';

const held = (...users: [name: string, plan: string][]) =>
  tellSeveralPlans(users.map(([name, plan]) => ({ name, plan })));

test('who stands with several plans is told as one user of each', () => {
  expect(held(['Anne', 'Sales'], ['Bjørn', 'Sales'], ['Anne', 'Service'])).toBe(
    'Anne står med flere planer og teller som én bruker i hver.',
  );
  expect(held(['Anne', 'Sales'], ['Anne', 'Service'], ['Bjørn', 'Sales'], ['Bjørn', 'Service'])).toMatch(
    /^2 navn står med flere planer/,
  );
});

test('nothing is told of who stands twice with one plan, or once', () => {
  expect(held(['Anne', 'Sales'], ['Anne', 'Sales'], ['Bjørn', 'Service'])).toBe('');
  expect(held()).toBe('');
});
