import { boughtOf, canRemove, installationOf, plansOf, seatsOf } from './rules.ts';
import type { User } from './scenario.ts';
import type { Dialog, State } from './state.ts';

/** A user's card in Brukere: plan, «Kan logge inn» and «Sluttet». Changes take effect with Lagre. */
export function playUser(
  state: State,
  dialog: Extract<Dialog, { name: 'user' }>,
  verb: string,
  id: string,
): State | undefined {
  const user = state.users.find((user) => user.id === dialog.user);
  if (verb === 'cancel') return { ...state, dialog: undefined };
  if (verb === 'set') return set(state, dialog, id);
  if (verb !== 'save' || !user) return;
  const saved = asSaved(user, dialog);
  const refused = refusal(state, user, saved);
  if (refused) return dialog.refused === refused ? undefined : { ...state, dialog: { ...dialog, refused } };
  const isSame =
    saved.plan === user.plan && saved.canLogIn === user.canLogIn && saved.former === Boolean(user.former);
  const users = isSame ? state.users : state.users.map((other) => (other === user ? saved : other));
  return { ...state, users, dialog: undefined };
}

function set(state: State, dialog: Extract<Dialog, { name: 'user' }>, id: string): State | undefined {
  const { refused: _, ...rest } = dialog;
  const [field, value = ''] = id.split('=', 2);
  const { plans, suite } = installationOf(state);
  const next =
    field === 'plan' && !suite && (value === '' || plans.some(({ name }) => name === value))
      ? { ...rest, plan: value }
      : field === 'login' && (value === 'on' || value === 'off')
        ? { ...rest, canLogIn: value === 'on' }
        : field === 'former' && (value === 'on' || value === 'off')
          ? { ...rest, former: value === 'on' }
          : undefined;
  const isChanged =
    next && (next.plan !== dialog.plan || next.canLogIn !== dialog.canLogIn || next.former !== dialog.former);
  return isChanged ? { ...state, dialog: next } : undefined;
}

/**
 * «Sluttet» removes both plan and login.
 *
 * Source: the documentation of users (no/admin/user-management/add-associate.mdx) and the FAQ about former employees.
 */
function asSaved(user: User, { plan, canLogIn, former }: Extract<Dialog, { name: 'user' }>): User {
  return former
    ? { ...user, former: true, plan: '', canLogIn: false }
    : { ...user, former: false, plan, canLogIn };
}

function refusal(state: State, before: User, after: User): 'requests' | 'former' | 'full' | undefined {
  if (!canRemove(state, before.id)) {
    if (after.former) return 'former';
    if (before.plan && after.plan !== before.plan) return 'requests';
  }
  const plan = plansOf(state).find(({ name }) => name === after.plan);
  if (plan && after.plan !== before.plan && plan.inUse >= boughtOf(state, plan)) return 'full';
  const seats = seatsOf(state);
  if (seats && after.canLogIn && !before.canLogIn && seats.inUse >= seats.seats) return 'full';
  return undefined;
}
