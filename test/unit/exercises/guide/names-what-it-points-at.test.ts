import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { type Action, partsOf } from '../../../../src/exercises/core/actions.ts';
import type { State } from '../../../../src/exercises/core/state.ts';
import type { Advice } from '../../../../src/exercises/guide/advice.ts';
import { guide } from '../../../../src/exercises/guide/guide.ts';
import { DrawingContext } from '../../../../src/exercises/screens/drawing.ts';
import { ScreenView } from '../../../../src/exercises/screens/ScreenView.tsx';
import { Shell } from '../../../../src/exercises/screens/Shell.tsx';
import { anyKind, scenarios } from '../scenarios.ts';
import { someChoices, walk } from '../walks.ts';

/** The screen as the reader sees it, with the next control highlighted. */
function drawn(state: State, next: Action): string {
  const screen = h(ScreenView, { state });
  const value = { mode: 'live', marks: [], act: () => {}, next } as const;
  return renderToString(
    h(DrawingContext.Provider, { value }, state.dialog ? screen : h(Shell, { state, children: screen })),
  );
}

const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
const quotedIn = (text: string) => [...text.matchAll(/«([^»]+)»/g)].map(([, words = '']) => words);
/** The words on the highlighted buttons: two if the menu and the navigator lead to the same place. */
const buttonsIn = (html: string) =>
  [...html.matchAll(/<button[^>]* next"[^>]*>(.*?)<\/button>/g)].map(([, inside = '']) => wordsOf(inside));

/** Checks all advice that names a control, on any walk through the editors' scenarios and generated ones. */
function always(check: (advice: Advice & { next: Action }, html: string, state: State) => void) {
  const scenario = fc.oneof(fc.constantFrom(...scenarios.map(([, scenario]) => scenario)), anyKind);
  fc.assert(
    fc.property(scenario, someChoices, (scenario, choices) => {
      for (const state of walk(scenario, choices).states) {
        const advice = guide(state);
        const { next } = advice;
        // The product does not show whether an invoice is paid.
        if (next && next !== 'pay') check({ ...advice, next }, drawn(state, next), state);
      }
    }),
  );
}

describe('what the guide tells to use', () => {
  test('stands on the screen by the words that it quotes', () => {
    always(({ text }, html) => {
      const words = wordsOf(html);
      for (const quoted of quotedIn(text)) expect(words, text).toContain(quoted);
    });
  });

  test('is the button that it points out, by a word that stands on it', () => {
    always(({ text }, html) => {
      const buttons = buttonsIn(html);
      const names = [...quotedIn(text), ...(/lukk «/i.test(text) ? ['Lukk'] : [])];
      if (!buttons.length || !names.length) return;
      const isNamed = buttons.some((button) => names.some((name) => button.includes(name)));
      expect(isNamed, `${text} / ${buttons}`).toBe(true);
    });
  });

  test('is a field by its name, and what to choose in it', () => {
    always(({ text, next }, html) => {
      const { verb, id } = partsOf(next);
      if (verb !== 'set') return;
      const [field, value] = id.split('=');
      const choice = new RegExp(
        `<span>([^<]*)</span><select data-field="${field}".*?<option[^>]* value="${value}"[^>]*>([^<]*)</option>`,
      ).exec(html);
      expect(text, html).toContain(choice?.[2] ?? 'Kan logge inn');
      if (choice && field !== 'reason') expect(text).toContain(`«${choice[1]}»`);
    });
  });

  test('is a person, a plan or requests by name and number', () => {
    always(({ text, why, next }, _, { users, base }) => {
      const { verb, id } = partsOf(next);
      if (verb === 'plan') expect(text).toContain(`«${id}»`);
      const name = users.find((user) => user.id === id)?.name ?? '';
      if (verb === 'user' && !/en annen bruker/.test(text)) expect(`${text} ${why}`).toContain(name);
      if (next === 'mark all' && base.name === 'requests')
        expect(text).toContain(`${base.found.length} sakene`);
    });
  });
});
