import { canRemove, plansOf, usersOf } from './rules.ts';
import type { Dialog, State } from './state.ts';

/** The dialog Fjern overflødige lisenser. Removals take effect with OK. */
export function playRemoval(
  state: State,
  dialog: Extract<Dialog, { name: 'remove-excess' }>,
  verb: string,
  id: string,
): State | undefined {
  const { draft, plan } = dialog;
  const show = (next: Dialog): State => ({ ...state, dialog: next });
  switch (verb) {
    case 'plan':
      if (!plansOf(state).some(({ name }) => name === id)) return;
      return show({ name: 'remove-excess', draft, ...(plan === id ? {} : { plan: id }) });
    case 'user':
      if (!plan || dialog.user === id || !usersOf(state, plan).some((user) => user.id === id)) return;
      return show({ name: 'remove-excess', draft, plan, user: id });
    case 'remove': {
      const user = plan && usersOf(state, plan).find((user) => user.id === dialog.user);
      // Removing more licences than necessary is not offered.
      if (!user || !plansOf(state).find(({ name }) => name === plan)?.excess) return;
      if (canRemove(state, user.id)) return show({ name: 'remove-excess', plan, draft: [...draft, user.id] });
      return dialog.refusedUser === user.id ? undefined : show({ ...dialog, refusedUser: user.id });
    }
    case 'ok': {
      const gone = new Set(draft);
      const users = gone.size
        ? state.users.map((user) => (gone.has(user.id) ? { ...user, plan: '' } : user))
        : state.users;
      return { ...state, users, dialog: { name: 'activate', refused: false } };
    }
    case 'cancel':
      return show({ name: 'activate', refused: false });
    default:
      return undefined;
  }
}
