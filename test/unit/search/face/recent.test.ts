import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forgetSearches,
  mayIdentify,
  recentSearches,
  rememberSearch,
} from '../../../../src/search/face/recent.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});

describe('of the searches before', () => {
  test('five are kept, the last one first, each once', () => {
    for (const query of ['a', 'b', 'c', 'B', 'd', 'e', 'f', '']) rememberSearch(query);
    expect(recentSearches()).toEqual(['f', 'e', 'd', 'B', 'c']);
    forgetSearches();
    expect(recentSearches()).toEqual([]);
  });

  test.each([
    ['a mail address', 'får ikke sendt til kari@firma.no'],
    ['a phone number', 'ring 22 33 44 55'],
    ['a number of a person', '010190 12345'],
    ['a serial number', 'serienummer 1234567890'],
    ['a number in groups', 'kunde 12-345'],
    ['other digits', 'kunde ١٢٣٤٥'],
    ['a pasted message', 'Hei, jeg heter Kari, og vi har fått opp en melding om at lisensen går ut'],
  ])('none is kept that may tell who somebody is: %s', (_, query) => {
    rememberSearch('lisens');
    rememberSearch(query);
    expect(recentSearches()).toEqual(['lisens']);
  });

  test.each([
    'versjon 10.5',
    'microsoft 365',
    'feil 1603',
    'brukere og lisenser',
    'Sales Premium: 2 for mye',
  ])('others are kept: %s', (query) => {
    rememberSearch(query);
    expect(recentSearches()).toEqual([query]);
  });

  test('none with five digits in a row is kept, whatever stands around', () => {
    const digits = fc.stringMatching(/^\d{5,12}$/);
    fc.assert(
      fc.property(fc.string(), digits, fc.string(), (before, number, after) => {
        expect(mayIdentify(before + number + after)).toBe(true);
      }),
    );
  });
});
