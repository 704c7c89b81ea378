import { expect, test } from 'vitest';
import { momentsOf, stateAt } from '../../../../src/exercises/core/moments.ts';
import { figureMoment } from '../../../../src/exercises/figure/figure-moment.ts';
import { exercise } from '../scenarios.ts';

test('a figure shows the state of its moment', () => {
  const [moment] = momentsOf(exercise);
  if (!moment) throw new Error('The exercise has no moment.');
  expect(figureMoment('ovelse', exercise, moment.name)).toEqual({
    ...moment,
    state: stateAt(exercise, moment),
  });
});

test('an exercise that does not exist is told by name and folder', () => {
  expect(() => figureMoment('ovelsen', undefined, 'aktiver')).toThrow(/«ovelsen» i simulations\//);
});

test('a moment that does not exist is told with those that do', () => {
  expect(() => figureMoment('ovelse', exercise, 'snart')).toThrow(/fant «snart»; forventet .*aktiver/);
});
