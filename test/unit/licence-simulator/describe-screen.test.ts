import { describe, expect, test } from 'vitest';
import { describeScreen } from '../../../src/licence-simulator/describe-screen.ts';
import { plansOf, playAll, start } from '../../../src/licence-simulator/model.ts';
import { actions, aScenario, exercise } from './scenarios.ts';

const scenario = aScenario({ Sales: { users: 3, busy: 1, newTotal: 1 }, Service: { users: 2, newTotal: 2 } });
const words = (written: string) => describeScreen(playAll(scenario, actions(written)));

describe('a screen in words', () => {
  test('the warning names the company and its date', () => {
    expect(describeScreen(start(scenario))).toMatch(/Eksempel AS.*24\.12\.2026/);
  });

  test('the licences tell what is in use of the licence of today', () => {
    expect(words('licences')).toMatch(/Sales: 3 i bruk av 3.*Service: 2 i bruk av 2/);
  });

  test('the activation tells the numbers of the new licence, the excess not by colour alone', () => {
    const text = words('licences; activate');
    expect(text).toMatch(/Sales: 3 i bruk, 1 i ny lisens, 2 for mange/);
    expect(text).toMatch(/Service: 2 i bruk, 2 i ny lisens\./);
  });

  test('the activation tells whether it may be done', () => {
    const possible = 'licences; activate; excess; plan Sales; user sales2; remove; user sales3; remove; ok';
    expect(words('licences; activate')).toContain('kan ikke brukes');
    expect(words(possible)).not.toContain('kan ikke brukes');
  });

  test('the removal names the users of the open plan, and who is chosen', () => {
    const text = words('licences; activate; excess; plan Sales; user sales2');
    expect(text).toContain('Sales 1, Sales 2, Sales 3');
    expect(text).toMatch(/\(1\) Sales 2/);
  });

  test('the removal tells of a refusal only where there is one', () => {
    const refused = 'Brukeren har åpne saker i Service. Lisensen kan ikke fjernes.';
    expect(words('licences; activate; excess; plan Sales; user sales1; remove')).toContain(refused);
    expect(words('licences; activate; excess; plan Sales; user sales2')).not.toContain(refused);
  });

  test('the activated licence is counted by its new numbers', () => {
    const done =
      'licences; activate; excess; plan Sales; user sales2; remove; user sales3; remove; ok; confirm; finish';
    expect(words(done)).toMatch(/Sales: 1 i bruk av 1/);
  });
});

describe.each(Object.entries(exercise.moments))('the figure of the moment «%s»', (_, { do: written }) => {
  test('has its numbers in its text alternative', () => {
    const state = written.length ? playAll(exercise, actions(written.join(';'))) : start(exercise);
    const text = describeScreen(state);
    expect(text).not.toMatch(/undefined|NaN/);
    if (state.screen.name === 'warning') return expect(text).toContain(exercise.company);
    for (const { name, inUse } of plansOf(state)) expect(text).toContain(`${name}: ${inUse} i bruk`);
  });
});
