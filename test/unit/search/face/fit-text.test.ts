import { describe, expect, test } from 'vitest';
import {
  countText,
  emptyText,
  missingText,
  readText,
  shortened,
} from '../../../../src/search/face/fit-text.ts';

describe('what is said of an answer', () => {
  test('is how many pages fit, and nothing else where they have all of it', () => {
    expect(countText({ fit: 'all', unknown: [], total: 3 }, ' for «lisens»')).toBe('3 treff for «lisens»');
  });

  test('is which words no page is about', () => {
    expect(countText({ fit: 'some', unknown: ['Jira'], total: 3 }, ' for «Jira lisens»')).toBe(
      '3 treff for «Jira lisens», men ingen side handler om «Jira»',
    );
    expect(missingText({ unknown: ['vpn', 'hjemmekontor'] })).toBe(
      'Ingen side handler om «vpn» eller «hjemmekontor».',
    );
    expect(emptyText({ unknown: ['vpn'] }, 'vpn')).toBe('Ingen side handler om «vpn».');
    expect(emptyText({ unknown: ['vpn'] }, 'vpn oppsett')).toBe(
      'Vi fant ikke noe om «vpn oppsett»: ingen side handler om «vpn».',
    );
  });

  test('is at most three of them', () => {
    expect(missingText({ unknown: ['en', 'to', 'tre', 'fire'] })).toBe(
      'Ingen side handler om «en», «to» eller «tre».',
    );
  });

  test('is that no page has all, where there is a page about each word', () => {
    expect(missingText({ unknown: [] })).toBe('Ingen side handler om alt du spør om.');
    expect(emptyText({ unknown: [] }, 'lisens prosjekt')).toBe('Vi fant ikke noe om «lisens prosjekt».');
  });

  test('is how much of a long text was searched for', () => {
    expect(readText({ read: undefined })).toBe('');
    expect(readText({ read: 40 })).toBe(' Vi søkte med de første 40 ordene.');
  });

  test('repeats only the first words of a long text', () => {
    expect(shortened('lisens')).toBe('lisens');
    expect(shortened(`${'ord '.repeat(24)}lisensvarsel`)).toBe(`${'ord '.repeat(24).trim()} …`);
    expect(shortened('x'.repeat(120))).toBe(`${'x'.repeat(100)} …`);
    expect(emptyText({ unknown: [] }, 'ord '.repeat(60))).toMatch(/ …»\.$/);
  });
});
