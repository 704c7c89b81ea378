import { describe, expect, test } from 'vitest';
import { readPage, rootsOfTitle, usualPath } from '../../../../src/search/query/indexed-page.ts';

const KINDS = ['Lisenser', 'Øvelse'];
const line = (...fields: string[]) => fields.join('\t');

describe('a page of the index', () => {
  test('has all that its line tells', () => {
    const page = readPage(
      line('artikler/x/', 'Slette en sak', '0', 'nb_1', '35', '!4:3,7', 'abc7xyzk'),
      KINDS,
    );
    expect(page).toMatchObject({
      path: 'artikler/x/',
      title: 'Slette en sak',
      kind: 'Lisenser',
      fragment: 'nb_1',
      titleWeight: 3.5,
      asked: ['abc', 'xyz'],
      askedWeights: [3.5, 10],
      isArticle: true,
      isHarmful: true,
    });
    expect([...page.detours]).toEqual([
      [4, 3],
      [7, 0],
    ]);
    expect([...page.acts]).toEqual(['remove']);
    expect(page.titleRoots).toEqual(rootsOfTitle('Slette en sak'));
  });

  test('does no harm and answers no question where nothing is told of it', () => {
    const page = readPage(line('ovelser/x/', 'Sak', '1', 'nb_2', '0', '', ''), KINDS);
    expect(page).toMatchObject({
      kind: 'Øvelse',
      asked: [],
      askedWeights: [],
      isArticle: false,
      isHarmful: false,
    });
    expect(page.detours.size).toBe(0);
    expect(page.acts.size).toBe(0);
    expect(readPage(line('ovelser/x/', 'Sak', '1', 'nb_2', '0', '2:1'), KINDS)).toMatchObject({
      isHarmful: false,
    });
  });

  test('has no kind where its number is none of the list', () => {
    expect(readPage(line('artikler/x/', 'Sak', '7', 'nb_2', '0'), KINDS).kind).toBe('');
  });

  test('stands where its title says, if its line has no path', () => {
    expect(readPage(line('', 'Åpne saker på nytt?', '0', 'nb_3', '0'), KINDS)).toMatchObject({
      path: 'artikler/apne-saker-pa-nytt/',
      isArticle: true,
    });
    expect(usualPath('– Kjøp: færre æbler –')).toBe('artikler/kjop-faerre-aebler/');
  });
});

test('a title is known by its words that tell something, each once', () => {
  expect(rootsOfTitle('Hva er en sak, og hva er saker?')).toEqual(rootsOfTitle('Saker'));
  expect(rootsOfTitle('Hva er det?')).toEqual([]);
});
