import type { User } from '../core/scenario.ts';
import type { State } from '../core/state.ts';
import { mistakesOf } from './all-mistakes.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Reaction, Said } from './reaction.ts';
import { whyRight } from './verdict.ts';

/** The reaction to a plan or a seat just taken, if the end will find nothing wrong with that. */
export function removalAfter(before: State, after: State): Reaction | undefined {
  const known = groupsOf(before);
  const wrong = mistakesOf(after).flatMap((mistake) => ('users' in mistake ? mistake.users : []));
  const removals = groupsOf(after).flatMap((group, i) =>
    group.lost
      .filter((user) => !known[i]?.lost.includes(user) && !wrong.includes(user))
      .map((user) => ({ group, user })),
  );
  const { own } = after.scenario;
  const said = removals.flatMap(({ group, user }) => praise(after, group, user) ?? []);
  if (said.length) return { kind: own ? 'suggested' : 'right', said };
  const [first] = removals;
  return first && own && { kind: 'open', said: [leave(first.user)] };
}

function praise(state: State, group: Group, user: User): Said | undefined {
  const { id, name, newPlan } = user;
  if (newPlan && group.plan && newPlan !== group.plan) {
    const isGiven = state.users.some((now) => now.id === id && now.plan === newPlan);
    return isGiven
      ? undefined
      : {
          text: `${name} skal over på ${newPlan}.`,
          why: 'Den gamle lisensen må bort før den nye kan hentes.',
        };
  }
  const why = whyRight(state, group, user);
  if (!why) return;
  return { text: state.scenario.own ? `${name} mistet ${group.plan}.` : `${name} var et riktig valg.`, why };
}

/** Own numbers: tells the reader to find out what is unknown. */
function leave({ name, invented }: User): Said {
  return invented?.includes('name')
    ? {
        text: 'Her står en oppdiktet bruker for en av deres.',
        why: 'Finn ut hvem i virkeligheten som kan klare seg uten, og spør dem først.',
      }
    : {
        text: `Du valgte ${name} selv.`,
        why: 'Vi vet ikke nok til å si om det er riktig. I virkeligheten spør du først og sier hva det betyr.',
      };
}
