import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { describeIssue, forEditors } from '../../../../src/editing/faults/schema-errors.ts';
import { toldAbout } from './told-about.ts';

describe('a sentence names what stood there and what is expected', () => {
  test.each<[mistake: string, issue: Parameters<typeof describeIssue>[0], found: string, expected: string]>([
    ['a number for text', { code: 'invalid_type', expected: 'string', input: 7 }, 'fant 7', 'tekst'],
    ['text for a number', { code: 'invalid_type', expected: 'number', input: '7' }, 'fant «7»', 'et tall'],
    ['a fraction', { code: 'invalid_type', expected: 'int', input: 1.5 }, 'fant 1.5', 'et heltall'],
    [
      'text for a list',
      { code: 'invalid_type', expected: 'array', input: 'a, b' },
      'fant «a, b»',
      'en liste',
    ],
    [
      'a list for fields',
      { code: 'invalid_type', expected: 'object', input: ['a'] },
      'en liste med 1',
      'felter',
    ],
    ['fields for text', { code: 'invalid_type', expected: 'string', input: { a: 1 } }, 'felter', 'tekst'],
    [
      'yes for a switch',
      { code: 'invalid_type', expected: 'boolean', input: 'yes' },
      'fant «yes»',
      'forventet «true»',
    ],
    [
      'no for a switch',
      { code: 'invalid_type', expected: 'boolean', input: 'Nei' },
      'fant «Nei»',
      'forventet «false»',
    ],
    [
      'another word for a switch',
      { code: 'invalid_type', expected: 'boolean', input: 'kanskje' },
      'fant «kanskje»',
      'true eller false',
    ],
    [
      'a word for a list',
      { code: 'invalid_type', expected: 'array', input: 'lisens, plan' },
      'fant «lisens, plan»',
      '«[lisens, plan]»',
    ],
    [
      'a sentence for a list, which may have commas',
      { code: 'invalid_type', expected: 'array', input: 'Gå hjem, og sov.' },
      'fant «Gå hjem, og sov.»',
      '«- Gå hjem, og sov.» på en egen linje',
    ],
    ['an empty field', { code: 'invalid_type', expected: 'string', input: null }, 'tomt felt', 'tekst'],
    [
      'an item of a list between quotes',
      { code: 'invalid_type', expected: 'array', input: '- en' },
      'fant «- en»',
      'en liste: «[en]»',
    ],
    [
      'a list as block text',
      { code: 'invalid_type', expected: 'array', input: '- en\n- to\n' },
      '- to',
      'en liste: «[en, to]»',
    ],
    [
      'a list of sentences as block text',
      { code: 'invalid_type', expected: 'array', input: '- Gå hjem.\n- Sov.\n' },
      '- Sov.',
      'en liste, med «-» foran hvert punkt',
    ],
    [
      'a sentence with a hyphen',
      { code: 'invalid_type', expected: 'array', input: '- Gå hjem.' },
      'fant «- Gå hjem.»',
      'f.eks. «- Gå hjem.» på en egen linje',
    ],
    [
      'the rest of a text with a comma, between braces',
      { code: 'unrecognized_keys', keys: ['begge steder'], input: { label: 'Ja', 'begge steder': null } },
      'fant «begge steder»',
      'anførselstegn',
    ],
    [
      'a field that is not known',
      { code: 'unrecognized_keys', keys: ['farge'], input: { farge: 'blå' } },
      'fant ukjent felt «farge»',
      'rett skrivemåten',
    ],
    [
      'a field that is not there',
      { code: 'invalid_type', expected: 'string', input: undefined },
      'mangler',
      'tekst',
    ],
    ['a type without a name', { code: 'invalid_type', expected: 'bigint', input: 7 }, 'fant 7', 'bigint'],
    [
      'a value not on offer',
      { code: 'invalid_value', values: ['a', 'b'], input: 'c' },
      'fant «c»',
      '«a» eller «b»',
    ],
    [
      'an unknown field',
      { code: 'unrecognized_keys', keys: ['titel'], input: {} },
      '«titel»',
      'rett skrivemåten',
    ],
    [
      'an empty text',
      { code: 'too_small', origin: 'string', minimum: 1, input: '' },
      'fant «»',
      'ikke er tom',
    ],
    [
      'an empty list',
      { code: 'too_small', origin: 'array', minimum: 1, input: [] },
      'en liste med 0',
      'minst 1',
    ],
    [
      'a number too small',
      { code: 'too_small', origin: 'number', minimum: 0, input: -1 },
      'fant -1',
      'minst 0',
    ],
    [
      'a number too big',
      { code: 'too_big', origin: 'number', maximum: 60, input: 99 },
      'fant 99',
      'høyst 60',
    ],
    ['no form that fits', { code: 'invalid_union', errors: [], input: 'x' }, 'fant «x»', 'content/README.md'],
    [
      'a rule of our own',
      { code: 'custom', message: 'forventet noe annet', input: 'x' },
      'fant «x»',
      'noe annet',
    ],
  ])('%s', (_, issue, found, expected) => {
    const sentence = describeIssue(issue);
    expect(sentence).toContain(found);
    expect(sentence).toContain(expected);
  });

  test('a long text is cut', () => {
    const sentence = describeIssue({ code: 'invalid_type', expected: 'number', input: 'x'.repeat(500) });
    expect(sentence.length).toBeLessThan(120);
    expect(sentence).toContain('xxx …»');
  });
});

describe('forEditors', () => {
  const schema = z.strictObject({ name: z.string(), list: z.array(z.strictObject({ size: z.number() })) });

  test('gives what the schema gives when all is well', () => {
    const trimmed = z.strictObject({ name: z.string().trim().default('none') });
    expect(forEditors(trimmed).parse({ name: ' a ' })).toEqual({ name: 'a' });
    expect(forEditors(trimmed).parse({})).toEqual({ name: 'none' });
  });

  test('names the way to the field, with the place in a list', () => {
    expect(toldAbout(schema, { name: 'a', list: [{ size: 1 }, { size: 'big' }] })).toEqual([
      ['list.1.size', 'fant «big»; forventet et tall'],
    ]);
  });

  test('tells of every mistake at once', () => {
    const told = toldAbout(schema, { list: 'x', nmae: 'a' });
    expect(told.map(([path]) => path).toSorted()).toEqual(['', 'list', 'name']);
  });
});
