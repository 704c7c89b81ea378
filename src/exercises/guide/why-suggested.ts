import type { User } from '../core/scenario.ts';
import { lastLoginOf } from '../core/wording.ts';

/** Why the guide suggests this one of the reader's own users, by the reader's numbers. */
export function whySuggested(user: User): string {
  const { name, leaving, openRequests, invented = [] } = user;
  const login = invented.includes('lastLogin') ? '' : ` ${lastLoginOf(user)}.`;
  const requests = invented.includes('requests')
    ? ' Om brukeren eier åpne saker, vet vi ikke.'
    : openRequests
      ? ' Brukeren eier åpne saker.'
      : '';
  return leaving
    ? `Etter listen din har ${name} sluttet.${login}${requests}`
    : `Etter listen din:${login}${requests} I virkeligheten spør du ${name} først og sier hva det betyr.`;
}

/** Why the guide suggests this user, if nobody has agreed to lose anything. */
export function whyThisOne(user: User, among: readonly User[]): string {
  const isFirst = among.every(({ lastLogin }) => lastLogin >= user.lastLogin);
  const of = isFirst ? '' : ' av dem som ikke eier åpne saker';
  return `${user.name} har vært lengst borte${of}. I virkeligheten spør du først og sier hva det betyr.`;
}
