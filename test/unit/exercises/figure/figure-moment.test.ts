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

test('a figure may have its ring around something else than its moment, or around nothing', () => {
  const moment = (press?: string) => figureMoment('ovelse', exercise, 'aktiver', press).press;
  expect(moment()).toBe('excess');
  expect(moment('cancel')).toBe('cancel');
  expect(moment('')).toBe('');
});

test('a ring around what the screen does not have is told by name', () => {
  expect(() => figureMoment('ovelse', exercise, 'aktiver', 'save')).toThrow(
    /moment="aktiver" press="save">: fant «save», som bildet ikke har/,
  );
});
