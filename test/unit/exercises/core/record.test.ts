import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../src/exercises/core/actions.ts';
import { playAll } from '../../../../src/exercises/core/play.ts';
import { readRecord, writeRecord } from '../../../../src/exercises/core/record.ts';
import { withExcess } from '../../../../src/exercises/core/with-excess.ts';
import { anyText } from '../../any-text.ts';
import { excessList } from '../../troubleshooter/arbitraries.ts';
import { actions, exercise } from '../scenarios.ts';
import { someChoices, walk } from '../walks.ts';

const nothing = { excess: [], actions: [], partly: false };

describe('the record of an exercise', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(excessList, someChoices, (excess, choices) => {
        const { actions } = walk(withExcess(exercise, excess), choices);
        expect(readRecord(`#${writeRecord(excess, actions)}`)).toEqual({ excess, actions, partly: false });
      }),
    );
  });

  test('is empty for an exercise that has not begun', () => {
    expect(writeRecord([], [])).toBe('');
    expect(readRecord('')).toEqual(nothing);
  });

  test('says where the reader’s own numbers come from, if that is a page of ours', () => {
    expect(readRecord('#v=1&tall=lisensplan')).toEqual({ ...nothing, own: 'lisensplan' });
    expect(readRecord('#v=1&tall=feilsoking')).toEqual({ ...nothing, own: 'feilsoking' });
    expect(readRecord('#v=1&tall=annet')).toEqual(nothing);
  });

  test('is read from the link that an outcome of the troubleshooter gives', () => {
    expect(readRecord('#v=1&excess=Sales+Premium%3A2')).toEqual({
      ...nothing,
      excess: [{ plan: 'Sales Premium', count: 2 }],
    });
  });
});

describe('an address that carries nothing', () => {
  test.each(['#', '#oppsummering', '#steg=licences', '#excess=Sales:1'])('%s', (hash) => {
    expect(readRecord(hash)).toEqual(nothing);
  });

  test('is told of when it is of another version', () => {
    expect(readRecord('#v=2&steg=licences')).toEqual({ ...nothing, partly: true });
  });
});

describe('what cannot be read is left out and told of', () => {
  test.each(['fly', 'plan', 'user', 'remove bjorn', '__proto__', 'constructor', 'LICENCES', '<b>'])(
    'the action %j',
    (text) => {
      const written = new URLSearchParams({ v: '1', steg: `licences;${text};activate` });
      expect(readRecord(`#${written}`)).toEqual({
        ...nothing,
        actions: actions('licences; activate'),
        partly: true,
      });
    },
  );

  test('a plan in the numbers', () => {
    expect(readRecord('#v=1&excess=Gold:1,Sales:1')).toEqual({
      ...nothing,
      excess: [{ plan: 'Sales', count: 1 }],
      partly: true,
    });
  });

  test('actions past the five hundredth', () => {
    const { actions, partly } = readRecord(`#v=1&steg=${Array(501).fill('status').join(';')}`);
    expect(actions).toHaveLength(500);
    expect(partly).toBe(true);
  });

  test('actions past the part of a very long address that is read', () => {
    const many = Array<Action>(450).fill('plan Sales Premium + Service Premium + Marketing Premium');
    const { actions: read, partly } = readRecord(`#${writeRecord([], many)}`);
    expect(read.length).toBeLessThan(many.length);
    expect(partly).toBe(true);
  });

  test.each([
    ['as it is written', (steps: readonly string[]) => writeRecord([], steps as Action[])],
    [
      'as people type it',
      (steps: readonly string[]) => `v=1&steg=${steps.join(';').replaceAll('+', '%2B').replaceAll(' ', '+')}`,
    ],
  ])('no part of an action where a very long address, %s, is cut, which would be another', (_, write) => {
    // One letter more each time, so that the limit falls at every place within an action.
    for (let more = 0; more < 70; more++) {
      const first = `plan ${'x'.repeat(more + 1)}`;
      const many = [
        first,
        ...Array<Action>(450).fill('plan Sales Premium + Service Premium + Marketing Premium'),
      ];
      const { actions } = readRecord(`#${write(many)}`);
      expect(actions.length).toBeGreaterThan(250);
      for (const action of actions) expect(many).toContain(action);
    }
  });

  test('an action longer than all that is read, and what stands before it is used', () => {
    expect(readRecord(`#v=1&excess=Sales:1&steg=plan+${'x'.repeat(30_000)}`)).toEqual({
      ...nothing,
      excess: [{ plan: 'Sales', count: 1 }],
      partly: true,
    });
  });

  test('no part of a number where a very long list is cut, which would be another number', () => {
    const filler = 'Sales:1,'.repeat(248);
    const { excess, partly } = readRecord(`#v=1&excess=${filler}Sales Premium:1234`);
    const told = excess.find(({ plan }) => plan === 'Sales Premium')?.count;
    expect([undefined, 1234]).toContain(told);
    expect(partly).toBe(told === undefined);
  });
});

describe('a hostile address', () => {
  const hostile = fc.oneof(
    anyText(),
    anyText().map((text) => `#v=1&steg=${text}&excess=${text}`),
    fc
      .array(
        fc.constantFrom('licences', 'activate', 'user __proto__', 'plan constructor', ';', '%', '%E0', 'ok'),
      )
      .map((parts) => `#v=1&steg=${parts.join(';')}`),
  );

  test('neither throws nor leads to a state that cannot be played', () => {
    fc.assert(
      fc.property(hostile, (hash) => {
        const { excess, actions } = readRecord(hash);
        expect(playAll(withExcess(exercise, excess), actions).scenario.company).toBe(exercise.company);
      }),
    );
  });

  test('of ten million characters is read in part', () => {
    expect(readRecord(`#v=1&steg=${'licences;'.repeat(1_100_000)}`).actions).toHaveLength(500);
  });
});
