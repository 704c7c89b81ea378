import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { canMark, canPress, momentsOf, stateAt, wayOf } from '../../../../src/exercises/core/moments.ts';
import { playAll } from '../../../../src/exercises/core/play.ts';
import type { State } from '../../../../src/exercises/core/state.ts';
import Figure from '../../../../src/exercises/figure/Figure.tsx';
import { actions, anyKind, aScenario, aSuite, exercise } from '../scenarios.ts';
import { everyAction, someChoices, walk } from '../walks.ts';

const FIELDS = ['owner', 'status', 'field', 'value', 'plan', 'login', 'former', 'reason'].map(
  (field) => `set ${field}`,
);
const FACTS = ['company', 'customer', 'serial', 'version', 'expires'];

/** How many numbers a figure of the state draws for one mark. */
function drawn(state: State, mark: string): number {
  return (
    renderToString(h(Figure, { id: 'bilde', state, marks: [mark], caption: '', names: {} })).split(
      'class="sim-mark"',
    ).length - 1
  );
}

/** How many rings a figure of the state draws. */
function rings(state: State, press?: string): number {
  return (
    renderToString(h(Figure, { id: 'bilde', state, marks: [], press, caption: '', names: {} })).match(
      /class="[^"]*\bnext\b/g,
    ) ?? []
  ).length;
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
        // Two if the menu and the foot of the screen lead to the same place.
        for (const mark of marks) expect(drawn(state, mark), mark).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what can be pressed is what a figure draws a ring around', () => {
  test('something to press or to choose, in any state of any scenario, and nothing else', () => {
    fc.assert(
      fc.property(anyKind, someChoices, (scenario, choices) => {
        const state = walk(scenario, choices).states.at(-1) as State;
        for (const press of [...everyAction(scenario), ...FIELDS].filter((press) => canPress(state, press)))
          expect(rings(state, press), press).toBeGreaterThan(0);
        for (const fact of [...FACTS, 'user']) expect(canPress(state, fact), fact).toBe(false);
        expect(rings(state)).toBe(0);
      }),
    );
  });
});

describe('the moments of a solution', () => {
  const written = {
    way: [
      'licences',
      { moment: 'first', caption: 'The first.', marks: ['activate'] },
      'fly',
      'activate',
      { moment: 'second', caption: 'The second.' },
      'cancel',
    ],
    moments: {
      'beside second': { caption: 'Beside.', after: 'second', do: ['confirm', 'fly'], marks: ['excess'] },
      'beside first': { caption: 'Before.', after: 'first', do: ['status'] },
      'beside none': { caption: 'Nowhere.', after: 'third', do: [] },
    },
  };

  test('stand in its order, each with what was done so far; one beside it follows where it starts from', () => {
    expect(momentsOf(written)).toEqual([
      {
        name: 'first',
        caption: 'The first.',
        actions: ['licences'],
        marks: ['activate'],
        press: 'activate',
      },
      { name: 'beside first', caption: 'Before.', actions: ['licences', 'status'], marks: [] },
      { name: 'second', caption: 'The second.', actions: ['licences', 'activate'], marks: [] },
      {
        name: 'beside second',
        caption: 'Beside.',
        actions: ['licences', 'activate', 'confirm'],
        marks: ['excess'],
        press: 'excess',
      },
    ]);
  });

  test.each<[what: string, moment: Record<string, unknown>, later: string[], press: string | undefined]>([
    ['what it says itself', { marks: ['ok'], press: 'cancel' }, ['ok'], 'cancel'],
    ['nothing where it says and numbers nothing', {}, ['ok'], undefined],
    ['nothing where it numbers facts alone', { marks: ['company', 'serial'] }, ['cancel'], undefined],
    ['of what it numbers what comes next', { marks: ['user', 'remove', 'ok'] }, ['remove', 'ok'], 'remove'],
    ['a field that is set next', { marks: ['set owner', 'save'] }, ['set owner=gro'], 'set owner'],
    ['the last that is numbered, if another thing comes next', { marks: ['find', 'bulk'] }, ['yes'], 'bulk'],
    ['the last that is numbered, if nothing comes next', { marks: ['set plan', 'save'] }, [], 'save'],
  ])('have a ring around %s', (_, moment, later, press) => {
    const way = ['licences', { moment: 'here', caption: 'Here.', ...moment }, ...later];
    expect(momentsOf({ way, moments: {} })[0]?.press).toBe(press);
  });

  test('leave the way itself as its actions, and lead to their states', () => {
    expect(wayOf(written)).toEqual(['licences', 'activate', 'cancel']);
    const [first, beside] = momentsOf(written);
    if (!first || !beside) throw new Error('there are moments');
    expect(stateAt(exercise, first)).toEqual(playAll(exercise, actions('licences')));
    expect(stateAt(exercise, beside).base).toMatchObject({ tab: 'status' });
  });
});

describe('what can be marked', () => {
  const SALES = aScenario({ Sales: { users: 2, busy: 1, newTotal: 1 } }, { activation: 'payment' });
  const marked = (way: string, from = SALES) => {
    const state = playAll(from, actions(way));
    return [...FIELDS, 'user', 'user sales2', 'finish', 'pay', 'nonsense'].filter((mark) =>
      canMark(state, mark),
    );
  };

  test('in the dialog for excess is the chosen user alone', () => {
    const works = aScenario({ Sales: { users: 2, busy: 1, newTotal: 1 } });
    const plan = 'licences; activate; excess; plan Sales';
    expect(marked(plan, works)).toEqual([]);
    expect(marked(`${plan}; user sales2`, works)).toEqual(['user']);
  });

  test.each([
    ['a card', 'licences; users; user sales1', ['set plan', 'set login', 'set former']],
    ['the list of users', 'licences; users', ['user sales2']],
    ['the form', 'close; help; contact', ['set reason']],
    ['a request', 'close; requests; find; search; request 001', ['set owner', 'set status']],
    ['the criteria', 'close; requests; find', ['set owner', 'set status']],
    ['what was found', 'close; requests; find; search', []],
    ['the own requests', 'close; requests', []],
    ['a bulk update', 'close; requests; find; search; mark all; bulk', ['set field']],
    ['nothing that happens off the screen', 'close', []],
  ])('in %s', (_, way, marks) => {
    expect(marked(way)).toEqual(marks);
  });

  test('in a card of CRM Suite is no plan', () => {
    expect(marked('licences; users; user bruker1', aSuite(2, 2))).toEqual(['set login', 'set former']);
  });

  test('is nothing while a licence is activated', () => {
    const fits = aScenario({ Sales: { users: 1, newTotal: 1 } });
    expect(marked('licences; activate; confirm', fits)).toEqual([]);
  });

  test('of facts are none in another dialog, and those of the new licence once it is activated', () => {
    const fits = aScenario({ Sales: { users: 1, newTotal: 1 } });
    const facts = (way: string) => FACTS.filter((fact) => canMark(playAll(fits, actions(way)), fact));
    expect(facts('licences; activate; confirm; finish')).toEqual(['company', 'serial']);
    expect(facts('licences; users')).toEqual([]);
  });
});
