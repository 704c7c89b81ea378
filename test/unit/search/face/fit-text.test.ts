import { describe, expect, test } from 'vitest';
import { countText, emptyText, missingText } from '../../../../src/search/face/fit-text.ts';

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
    expect(missingText({ unknown: [] })).toBe('Ingen side har alt du spør om.');
    expect(emptyText({ unknown: [] }, 'lisens prosjekt')).toBe('Vi fant ikke noe om «lisens prosjekt».');
  });
});
