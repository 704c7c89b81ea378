import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { canMark } from '../../../../src/exercises/core/moments.ts';
import { playAll } from '../../../../src/exercises/core/play.ts';
import type { State } from '../../../../src/exercises/core/state.ts';
import Figure from '../../../../src/exercises/figure/Figure.tsx';
import { actions, anyKind, exercise } from '../scenarios.ts';
import { everyAction, someChoices, walk } from '../walks.ts';

const FIELDS = ['owner', 'status', 'field', 'value', 'plan', 'login', 'former', 'reason'].map(
  (field) => `set ${field}`,
);
const FACTS = ['company', 'customer', 'serial', 'version', 'expires'];

/** How many numbers a figure of the state draws for one mark. */
function drawn(state: State, mark: string): number {
  return (
    renderToString(h(Figure, { state, marks: [mark], caption: '' })).split('class="sim-mark"').length - 1
  );
}

describe('what can be marked is what a figure draws a number at', () => {
  const canBeMarked = (way: string) => FACTS.filter((fact) => canMark(playAll(exercise, actions(way)), fact));

  test.each([
    ['Om', 'close;help;about', ['company', 'customer', 'serial', 'version']],
    ['the tab SuperOffice', 'licences', ['company', 'serial', 'expires']],
    ['the tab Status, which has the same facts without a place for numbers', 'licences;status', []],
    ['a dialog above the tab', 'licences;activate', []],
  ])('the facts of %s', (_, way, facts) => {
    expect(canBeMarked(way)).toEqual(facts);
  });

  test('no field while a bulk update is confirmed', () => {
    const { owner } = exercise.requests.find(({ status }) => status === 'open') ?? { owner: '' };
    const way = `close;requests;find;set owner=${owner};set status=open;search;mark all;bulk;set field=status`;
    const before = playAll(exercise, actions(`${way};set value=closed`));
    expect(FIELDS.filter((field) => canMark(before, field))).toEqual(['set field', 'set value']);
    const asked = playAll(exercise, actions(`${way};set value=closed;update`));
    expect(asked.dialog).toMatchObject({ confirming: true });
    expect(FIELDS.filter((field) => canMark(asked, field))).toEqual([]);
  });

  test('a fact, in any state of any scenario', () => {
    fc.assert(
      fc.property(anyKind, someChoices, (scenario, choices) => {
        const state = walk(scenario, choices).states.at(-1) as State;
        for (const fact of FACTS) expect(drawn(state, fact), fact).toBe(canMark(state, fact) ? 1 : 0);
      }),
    );
  });

  test('something to press, to choose or to fill in, in any state of any scenario', () => {
    fc.assert(
      fc.property(anyKind, someChoices, (scenario, choices) => {
        const state = walk(scenario, choices).states.at(-1) as State;
        const marks = [...everyAction(scenario), ...FIELDS, 'user'].filter((mark) => canMark(state, mark));
        // Two where the menu and the foot of the screen lead to the same place.
        for (const mark of marks) expect(drawn(state, mark), mark).toBeGreaterThan(0);
      }),
    );
  });
});
