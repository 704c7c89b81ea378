import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import {
  asWritten,
  cutAtComma,
  isLastOfText,
  meantFields,
  withMeantFields,
} from '../../../../src/editing/yaml/unknown-fields.ts';

const schema = z.strictObject({
  title: z.string(),
  category: z.string(),
  hint: z.string().optional(),
  items: z.array(z.strictObject({ name: z.string(), plan: z.string() })).default([]),
  nodes: z
    .record(z.string(), z.union([z.string(), z.strictObject({ label: z.string(), next: z.string() })]))
    .optional(),
});
const fieldsIn = (value: unknown, written = '') =>
  meantFields(schema.safeParse(value).error?.issues ?? [], schema, value, parseDocument(written));
const meant = (value: unknown) => fieldsIn(value).map(({ written, meant }) => [written, meant]);

test.each([
  ['a field like it', { titel: 'a', category: 'b' }, [['titel', 'title']]],
  ['an optional one', { title: 'a', category: 'b', hitn: 'c' }, [['hitn', 'hint']]],
  [
    'the only one missing, where the name is a translation',
    { title: 'a', tema: 'b' },
    [['tema', 'category']],
  ],
  ['none that is there already', { title: 'a', category: 'b', titel: 'c' }, [['titel', undefined]]],
  [
    'none where several are missing',
    { overskrift: 'a', emne: 'b' },
    [
      ['overskrift', undefined],
      ['emne', undefined],
    ],
  ],
  [
    'one of an item in a list',
    { title: 'a', category: 'b', items: [{ nme: 'c', plan: 'd' }] },
    [['nme', 'name']],
  ],
  ['one of many by name', { title: 'a', category: 'b', nodes: { a: { lable: 'c', next: 'd' } } }, []],
])('an unknown field is meant for %s', (_, value, expected) => {
  // A union says that neither form fits, and not which field.
  expect(meant(value)).toEqual(expected);
});

test('the value has the names that were meant in the same order, and places keep those that are written', () => {
  const value = {
    title: 'a',
    category: 'b',
    items: [
      { plan: 'x', name: 'y' },
      { nme: 'c', plan: 'd' },
    ],
  };
  const fields = fieldsIn(value);
  const renamed = withMeantFields(value, fields);
  expect(renamed).toEqual({ ...value, items: [value.items[0], { name: 'c', plan: 'd' }] });
  expect(schema.safeParse(renamed).success).toBe(true);
  expect(asWritten(['items', 1, 'name'], fields)).toEqual(['items', 1, 'nme']);
  expect(asWritten(['items', 0, 'name'], fields)).toEqual(['items', 0, 'name']);
});

test('a field without a value between braces is the rest of the text before it', () => {
  const written = '{ title: Ja, begge, steder, category: a }';
  const value = parseDocument(written).toJS();
  const fields = fieldsIn(value, written);
  const told = fields.filter(isLastOfText).map(({ written, cut }) => cut && cutAtComma(written, cut));
  expect(told).toEqual([
    {
      found: expect.stringContaining('«steder»'),
      expected: 'forventet «"Ja, begge, steder"» med anførselstegn',
    },
  ]);
  expect(withMeantFields(value, fields)).toEqual({ title: 'Ja, begge, steder', category: 'a' });
});

test('a field without a value on a line of its own is no rest of a text', () => {
  const written = 'title: Ja\ntema:';
  expect(fieldsIn(parseDocument(written).toJS(), written)).toMatchObject([
    { written: 'tema', meant: 'category' },
  ]);
});
