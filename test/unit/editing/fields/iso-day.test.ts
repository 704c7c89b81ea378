import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../../src/editing/fields/iso-day.ts';
import { toldAbout } from '../faults/told-about.ts';

describe('a day', () => {
  const schema = z.strictObject({ day: isoDay });

  test.each([
    ['text', '2026-11-24'],
    ['as YAML reads an unquoted day', new Date('2026-11-24T00:00:00Z')],
  ])('%s', (_, day) => {
    expect(schema.parse({ day })).toEqual({ day: '2026-11-24' });
  });

  test.each([
    ['a Norwegian date', '24.11.2026', 'fant «24.11.2026»'],
    ['a day that does not exist', '2026-02-30', 'fant «2026-02-30»'],
    ['a number', 20261124, 'fant 20261124'],
    ['an invalid date', new Date('x'), 'fant en ugyldig dato'],
    ['an empty field', null, 'fant et tomt felt'],
    ['nothing', undefined, 'feltet mangler'],
  ])('%s is refused by name, with an example', (_, day, found) => {
    const [told] = toldAbout(schema, { day });
    expect(told?.[0]).toBe('day');
    expect(told?.[1]).toContain('2026-11-24');
    expect(told?.[1]).toContain(found);
  });
});
