import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byInitial } from '../../../src/contents/by-initial.ts';
import { tellingWord } from '../../../src/contents/telling-word.ts';

const word = (title: string, chosen?: string) => {
  const { start, end } = tellingWord(title, chosen);
  return title.slice(start, end);
};

describe('a title is looked up by', () => {
  test.each([
    ['Hvordan bytter jeg brukerplan for en bruker?', 'brukerplan'],
    ['Hvor finner jeg kunde-ID og serienummer?', 'kunde-ID'],
    ['Hvilke brukerplaner finnes?', 'brukerplaner'],
    ['Opprette en sak', 'Opprette'],
    ['En funksjon er grå eller borte', 'funksjon'],
    ['Hva er det?', 'Hva'],
  ])('%s', (title, expected) => {
    expect(word(title)).toBe(expected);
  });

  test('the editor’s choice, however it is written', () => {
    expect(word('Hva må vi sjekke før vi oppgraderer?', 'Oppgraderer')).toBe('oppgraderer');
  });

  test('its own words where the choice is not among them', () => {
    expect(word('Opprette en sak', 'kunde')).toBe('Opprette');
  });
});

describe('the list from A to Å', () => {
  const titles = (group: { item: { title: string } }[] | undefined) => group?.map(({ item }) => item.title);

  test('has Å last, and numbers alone under #', () => {
    const list = byInitial([{ title: 'Åpne saker' }, { title: 'Eldre saker' }, { title: '365' }]);
    expect([...list.keys()]).toEqual(['#', 'E', 'Å']);
  });

  test('puts questions by what they are about', () => {
    const list = byInitial([{ title: 'Hvordan bytter jeg plan?' }, { title: 'Plasser' }]);
    expect(titles(list.get('P'))).toEqual(['Hvordan bytter jeg plan?', 'Plasser']);
  });

  test('holds every title once and whole', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (given) => {
        const listed = [...byInitial(given.map((title) => ({ title }))).values()].flat();
        expect(listed.map(({ before, word, after }) => before + word + after).toSorted()).toEqual(
          given.toSorted(),
        );
      }),
    );
  });
});
