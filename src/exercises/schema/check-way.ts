import { type Action, PLAIN, parseAction } from '../core/actions.ts';
import { canMark, canPress, momentsOf, stateAt } from '../core/moments.ts';
import { play, playAll } from '../core/play.ts';
import { type State, start } from '../core/state.ts';
import { isDone } from '../guide/goal.ts';
import { verdictOf } from '../guide/verdict.ts';
import type { Problem } from './check-installation.ts';
import type { Scenario } from './scenario-fields.ts';

/** The way must be playable from start to goal, and a figure must be able to show each of its moments. */
export function checkWay(value: Scenario, problem: Problem) {
  const notHere = (written: string, state: State) =>
    `fant «${written}», som ikke kan gjøres her; forventet en handling som bildet har: ${offered(value, state).join(', ')}`;
  let state = start(value);
  for (const [i, step] of value.way.entries()) {
    if (typeof step !== 'string') continue;
    const action = parseAction(step);
    const next = action ? play(state, action) : state;
    // Nothing can be said of the steps after an impossible one.
    if (next === state) return problem(['way', i], step, notHere(step, state));
    state = next;
  }
  if (!isDone(state))
    problem(['way'], value.way.length, 'veien ender før oppgaven er løst; forventet alle stegene til målet');
  for (const { text, why } of verdictOf(state))
    problem(
      ['way'],
      value.way.length,
      `veien ender med noe øvelsen sier burde vært annerledes: «${text} ${why}»; forventet en vei uten slike`,
    );
  const moments = momentsOf(value);
  const inWay = value.way.flatMap((step) => (typeof step === 'string' ? [] : step.moment));
  for (const [name, { after, do: actions }] of Object.entries(value.moments)) {
    const from = moments.find((moment) => moment.name === after && inWay.includes(after));
    if (!from) {
      problem(
        ['moments', name, 'after'],
        after,
        `fant «${after}»; forventet et av øyeblikkene ${inWay.join(', ')}`,
      );
      continue;
    }
    let state = playAll(value, from.actions);
    actions.forEach((written, i) => {
      const action = parseAction(written);
      const next = action ? play(state, action) : state;
      if (next === state) problem(['moments', name, 'do', i], written, notHere(written, state));
      state = next;
    });
  }
  moments.forEach((moment, i) => {
    if (moments.findIndex(({ name }) => name === moment.name) !== i)
      problem(
        ['way'],
        moment.name,
        `fant øyeblikket «${moment.name}» to ganger; forventet et eget navn for hvert`,
      );
    const at = stateAt(value, moment);
    for (const mark of moment.marks) {
      if (!canMark(at, mark))
        problem(
          ['moments', moment.name, 'marks'],
          mark,
          `fant «${mark}», som bildet ikke har; forventet noe som kan gjøres der, eller company, customer, serial, version, expires`,
        );
    }
    if (moment.press && !canPress(at, moment.press))
      problem(
        ['moments', moment.name, 'press'],
        moment.press,
        `fant «${moment.press}», som bildet ikke har; forventet en handling som kan gjøres der`,
      );
  });
}

/** The actions that a screen offers, as editors write them. */
export function offered({ plans, users, requests }: Scenario, state: State): Action[] {
  const withObject = [
    ...plans.map(({ name }) => `plan ${name}` as const),
    ...users.flatMap(({ id }) => [`user ${id}`, `set owner=${id}`] as const),
    ...requests.flatMap(({ id }) => [`request ${id}`, `mark ${id}`] as const),
  ];
  return [...PLAIN, ...withObject].filter((action) => play(state, action) !== state);
}
