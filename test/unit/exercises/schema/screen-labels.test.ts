import { h } from 'preact';
import renderToString from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Named, NamesContext } from '../../../../src/components/Named.tsx';
import { wayOf } from '../../../../src/exercises/core/moments.ts';
import { play, playAll } from '../../../../src/exercises/core/play.ts';
import { type State, start } from '../../../../src/exercises/core/state.ts';
import { guide } from '../../../../src/exercises/guide/guide.ts';
import { verdictOf } from '../../../../src/exercises/guide/verdict.ts';
import { screenNames } from '../../../../src/exercises/schema/screen-labels.ts';
import { DrawingContext } from '../../../../src/exercises/screens/drawing.ts';
import { BaseView, ScreenView } from '../../../../src/exercises/screens/ScreenView.tsx';
import { Shell } from '../../../../src/exercises/screens/Shell.tsx';
import { readLabels } from '../../../../src/labels/index.ts';
import { actions, scenarios } from '../scenarios.ts';
import { offeredIn } from '../walks.ts';

/** Every state on the way to the end of every exercise, and one step off it. */
const STATES = scenarios.flatMap(([, scenario]) => {
  const nobodys = { ...scenario, requests: scenario.requests.map((request) => ({ ...request, owner: '' })) };
  const states = [playAll(nobodys, actions('close;requests;find;search')), start(scenario)];
  for (const action of wayOf(scenario)) states.push(play(states.at(-1) as State, action));
  return states.flatMap((state) => [state, ...offeredIn(state).map((action) => play(state, action))]);
});

const LIVE = { mode: 'live', act: () => {}, next: undefined, marks: [] } as const;

/** Those of the labels in `names` that are drawn or said. */
function labelsIn(names: Record<string, string>): Set<string> {
  const found = new Set<string>();
  const told = new Set<string>();
  for (const state of STATES) {
    const said = [guide(state), ...verdictOf(state)].flatMap(({ text, why }) => [text, why]);
    const screens = [h(Shell, { state, children: h(BaseView, { state }) }), h(ScreenView, { state })];
    const parts = [...screens, ...said.map((text) => h(Named, { children: text }))];
    const html = renderToString(
      h(NamesContext.Provider, {
        value: names,
        children: h(DrawingContext.Provider, { value: LIVE, children: parts }),
      }),
    );
    if (told.has(html)) continue;
    told.add(html);
    for (const [, label = ''] of html.matchAll(/data-label="[^"]*"[^>]*>([^<]*)</g)) found.add(label);
  }
  return found;
}

test('every label that is drawn or spoken of follows the reader’s choice, and no other is sent along', () => {
  const names = screenNames();
  const listed = readLabels() ?? [];
  const all = Object.fromEntries(
    listed.flatMap(({ norwegian, english }) =>
      norwegian && norwegian !== english ? [[norwegian, english ?? '']] : [],
    ),
  );
  expect([...labelsIn({ ...all, ...names })].sort()).toEqual(Object.keys(names).sort());
});
