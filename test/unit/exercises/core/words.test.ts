import { describe, expect, test } from 'vitest';
import {
  aboutPostponed,
  lastLoginOf,
  list,
  orderInWords,
  whySuggested,
  whyThisOne,
} from '../../../../src/exercises/core/words.ts';
import { aScenario, aUser } from '../scenarios.ts';

test('names stand in a sentence as one writes them', () => {
  expect(list(['Anne'])).toBe('Anne');
  expect(list(['Anne', 'Bjørn', 'Camilla'])).toBe('Anne, Bjørn og Camilla');
  expect(aboutPostponed(['Anne', 'Bjørn'])).toMatch(/^Anne og Bjørn eier fortsatt utsatte saker\. /);
});

test('the last log-in is a day, or never was', () => {
  expect(lastLoginOf(aUser('anne', { lastLogin: '2026-12-24' }))).toBe('Sist logget inn 24.12.2026');
  expect(lastLoginOf(aUser('anne', { lastLogin: '' }))).toBe('Har aldri logget inn');
});

test('an order of none is said so, and where nothing was ordered it is what the new licence gives', () => {
  const scenario = aScenario(
    { Sales: { users: 1, newTotal: 0 }, Service: { users: 1, newTotal: 3 } },
    { ordered: [{ plan: 'Service', count: 2 }] },
  );
  expect(orderInWords(scenario)).toBe('ingen Sales og 2 Service');
});

describe('why one of the reader’s own is suggested: what is known of', () => {
  const anne = (more: Parameters<typeof aUser>[1]) =>
    whySuggested(aUser('anne', { name: 'Anne', lastLogin: '2026-03-02', ...more }));
  const ASK = 'I virkeligheten spør du Anne først, og sier hva det betyr.';

  test.each<[who: string, more: Parameters<typeof aUser>[1], why: string]>([
    ['one without requests', {}, `Etter listen din: Sist logget inn 02.03.2026. ${ASK}`],
    ['one who never was here', { lastLogin: '' }, `Etter listen din: Har aldri logget inn. ${ASK}`],
    [
      'one with open requests',
      { openRequests: 'some' },
      `Etter listen din: Sist logget inn 02.03.2026. Brukeren eier åpne saker. ${ASK}`,
    ],
    [
      'one whose requests are unknown',
      { invented: ['requests'] },
      `Etter listen din: Sist logget inn 02.03.2026. Om brukeren eier åpne saker, vet vi ikke. ${ASK}`,
    ],
    [
      'one who has left, and needs not be asked',
      { leaving: true },
      'Etter listen din har Anne sluttet. Sist logget inn 02.03.2026.',
    ],
    [
      'one who has left, and nothing else',
      { leaving: true, invented: ['lastLogin', 'requests'] },
      'Etter listen din har Anne sluttet. Om brukeren eier åpne saker, vet vi ikke.',
    ],
  ])('%s', (_, more, why) => {
    expect(anne(more)).toBe(why);
  });
});

describe('why one is suggested where nobody has agreed', () => {
  const [anne, bjorn, camilla] = ['2026-03-02', '2026-03-02', '2026-01-15'].map((lastLogin, i) =>
    aUser(`u${i}`, { name: ['Anne', 'Bjørn', 'Camilla'][i] ?? '', lastLogin }),
  ) as [ReturnType<typeof aUser>, ReturnType<typeof aUser>, ReturnType<typeof aUser>];

  test('is that nobody has been away longer, which another may have been as long', () => {
    expect(whyThisOne(anne, [anne, bjorn])).toMatch(/^Anne har vært lengst borte\. I virkeligheten spør du/);
  });

  test('is said of those without open requests alone, where another has been away longer', () => {
    expect(whyThisOne(anne, [anne, camilla])).toMatch(
      /^Anne har vært lengst borte av dem som ikke eier åpne saker\. /,
    );
  });
});
