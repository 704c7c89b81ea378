import { describe, expect, test } from 'vitest';
import { parseAction, partsOf } from '../../../../src/exercises/core/actions.ts';

describe('an action as it is written', () => {
  test.each([
    'licences',
    'from-file',
    'plan Sales Premium',
    'set owner=',
    'set plan=Sales Premium + Service Premium',
  ])('%s is one', (text) => {
    expect(parseAction(text)).toBe(text);
  });

  test.each([
    '',
    'fly',
    'plan',
    'user',
    'remove bjorn',
    'user ',
    ' ',
    ' user',
    'user sales1 ',
    '__proto__',
    'constructor',
    'LICENCES',
    '<b>',
  ])('%j is none', (text) => {
    expect(parseAction(text)).toBeUndefined();
  });

  test('is parted at the first space', () => {
    expect(partsOf('plan Sales Premium')).toEqual({ verb: 'plan', id: 'Sales Premium' });
    expect(partsOf('ok')).toEqual({ verb: 'ok', id: '' });
    expect(partsOf(' ok')).toEqual({ verb: '', id: 'ok' });
  });
});
