import { describe, expect, test } from 'vitest';
import { momentsOf, stateAt } from '../../../../src/exercises/core/moments.ts';
import { playAll } from '../../../../src/exercises/core/play.ts';
import { boughtOf, plansOf, seatsOf } from '../../../../src/exercises/core/rules.ts';
import { start } from '../../../../src/exercises/core/state.ts';
import { describeScreen } from '../../../../src/exercises/figure/describe-screen.ts';
import { screenNames } from '../../../../src/exercises/schema/screen-labels.ts';
import { actions, aScenario, scenarios } from '../scenarios.ts';

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
    expect(text).toContain('Sales 2 er valgt');
  });

  test('the marks of a figure are told by their number', () => {
    const state = playAll(scenario, actions('licences; activate; excess; plan Sales; user sales2'));
    expect(describeScreen(state, ['user', 'remove', 'ok'])).toContain('(1) Sales 2. (2) ‹Fjern›. (3) ‹OK›');
  });

  test('the ring of a figure is told, and no ring is not', () => {
    const state = playAll(scenario, actions('licences; activate; excess; plan Sales; user sales2'));
    expect(describeScreen(state, ['user', 'remove'], 'remove')).toMatch(
      /\(2\) ‹Fjern›\. Ring rundt: ‹Fjern›\.$/,
    );
    expect(describeScreen(state, [], 'plan Sales')).toMatch(/Ring rundt: Sales\.$/);
    for (const nothing of [undefined, '']) expect(describeScreen(state, [], nothing)).not.toContain('Ring');
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

describe.each(scenarios)('the figures of «%s»', (_, scenario) => {
  test.each(momentsOf(scenario).map((moment) => [moment.name, moment] as const))(
    '«%s» has its numbers and marks in its text alternative',
    (_, moment) => {
      const state = stateAt(scenario, moment);
      const text = describeScreen(state, moment.marks);
      expect(text).not.toMatch(/undefined|NaN/);
      moment.marks.forEach((_, i) => {
        expect(text).toContain(`(${i + 1})`);
      });
      expect(describeScreen(state, moment.marks, moment.press).includes('Ring rundt: ')).toBe(
        moment.press !== undefined,
      );
      // Text in ‹› or «» follows the reader's choice of language.
      const fixed = text.replace(/‹[^›]+›|«[^»]+»|Brukere med /g, '');
      for (const label of Object.keys(screenNames()))
        expect(fixed).not.toMatch(new RegExp(`(?<!\\p{L})${RegExp.escape(label)}(?!\\p{L})`, 'u'));
      const { base, dialog } = state;
      const seats = seatsOf(state);
      for (const plan of plansOf(state)) {
        if (dialog?.name === 'activate' || dialog?.name === 'remove-excess')
          expect(text).toContain(`${plan.name}: ${plan.inUse} i bruk, ${plan.newTotal} i ny lisens`);
        if (!dialog && base.name === 'licences' && base.tab === 'superoffice')
          expect(text).toContain(`${plan.name}: ${plan.inUse} i bruk av ${boughtOf(state, plan)}`);
      }
      if (seats && !dialog && base.name === 'licences' && base.tab === 'superoffice')
        expect(text).toContain(`${seats.inUse} plasser i bruk av ${seats.seats}`);
    },
  );
});
