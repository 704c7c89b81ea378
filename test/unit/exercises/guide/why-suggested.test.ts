import { describe, expect, test } from 'vitest';
import { whySuggested, whyThisOne } from '../../../../src/exercises/guide/why-suggested.ts';
import { aUser } from '../scenarios.ts';

describe('why one of the reader’s own is suggested: what is known of', () => {
  const anne = (more: Parameters<typeof aUser>[1]) =>
    whySuggested(aUser('anne', { name: 'Anne', lastLogin: '2026-03-02', ...more }));
  const ASK = 'I virkeligheten spør du Anne først og sier hva det betyr.';

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
