import { type Action, partsOf } from './actions.ts';
import { playRemoval } from './play-removal.ts';
import { playBulk, playRequest, playRequests } from './play-requests.ts';
import { playUser } from './play-users.ts';
import { canActivate, installationOf, seatsOf } from './rules.ts';
import type { ScenarioData, User } from './scenario.ts';
import { type Base, type Dialog, type State, screenName, start } from './state.ts';

/**
 * Plays one action of the administrator. An action that the screen does not offer returns the same state object, so any
 * sequence of actions is safe.
 */
export function play(state: State, action: Action): State {
  const { verb, id } = partsOf(action);
  const next =
    (verb === 'pay' && pay(state)) ||
    (state.dialog ? playDialog(state, state.dialog, verb, id) : playBase(state, state.base, verb, id));
  if (!next || next === state) return state;
  const isMenu = verb === 'menu' || verb === 'personal' || verb === 'help';
  return remember({ ...next, menu: isMenu ? next.menu : undefined });
}

/** Plays actions from the start, skipping those that the screen does not offer. */
export function playAll(scenario: ScenarioData, actions: readonly Action[]): State {
  return actions.reduce(play, start(scenario));
}

function playDialog(state: State, dialog: Dialog, verb: string, id: string): State | undefined {
  const show = (next: Dialog): State => ({ ...state, dialog: next });
  const closed: State = { ...state, dialog: undefined };
  const isClosing = verb === 'cancel';
  switch (dialog.name) {
    case 'warning':
      if (verb === 'close') return closed;
      return verb === 'licences' ? { ...closed, base: LICENCES } : undefined;
    case 'activate':
      if (isClosing) return closed;
      if (verb === 'excess' && !canActivate(state)) return show({ name: 'remove-excess', draft: [] });
      if (verb !== 'confirm') return;
      if (canActivate(state)) return show({ name: 'activating' });
      return dialog.refused ? undefined : show({ name: 'activate', refused: true });
    case 'remove-excess':
      return playRemoval(state, dialog, verb, id);
    case 'activating':
      return verb === 'finish' ? { ...closed, activated: true, base: LICENCES } : undefined;
    case 'file':
      if (isClosing) return closed;
      if (verb !== 'file' || dialog.wrong === id) return;
      // A licence belongs to one company name and serial number (documentation of activating a licence and of renaming
      // a company). The product's message about another company's file is unknown, so the exercise uses its own words.
      if (id === 'annen') return show({ name: 'file', wrong: id });
      return id === 'riktig' && state.asked.includes('file')
        ? { ...state, fetched: true, dialog: { name: 'activate', refused: false } }
        : undefined;
    case 'user':
      return playUser(state, dialog, verb, id);
    case 'request':
      return playRequest(state, dialog, verb, id);
    case 'bulk':
      return playBulk(state, dialog, verb, id);
    case 'about':
      return isClosing ? closed : undefined;
    case 'contact': {
      if (isClosing) return closed;
      const reason = REASONS.find((name) => id === `reason=${name}`);
      if (verb === 'set' && reason && reason !== dialog.reason) return show({ name: 'contact', reason });
      return verb === 'send' && dialog.reason
        ? { ...closed, asked: [...state.asked.filter((asked) => asked !== dialog.reason), dialog.reason] }
        : undefined;
    }
  }
}

const REASONS = ['numbers', 'payment', 'maintenance', 'file', 'licences'] as const;
const LICENCES: Base = { name: 'licences', tab: 'superoffice' };

function playBase(state: State, base: Base, verb: string, id: string): State | undefined {
  const go = (next: Base): State => ({ ...state, base: next });
  if (base.name === 'login') return verb === 'login' ? logIn(state, id) : undefined;
  const isSettings = base.name === 'licences' || base.name === 'users';
  switch (verb) {
    case 'menu':
    case 'help':
      return { ...state, menu: state.menu === verb ? undefined : verb };
    case 'personal':
      if (!state.scenario.production) return;
      return { ...state, menu: state.menu === verb ? undefined : verb };
    case 'about':
      return state.menu === 'help' ? { ...state, dialog: { name: 'about' } } : undefined;
    case 'contact':
      return state.menu === 'help' ? { ...state, dialog: { name: 'contact', reason: '' } } : undefined;
    case 'logout':
      return state.menu === 'personal' ? go({ name: 'login' }) : undefined;
    case 'licences':
      if (base.name === 'licences' && base.tab === 'superoffice' && !state.menu) return;
      return isSettings || state.menu === 'menu' ? go(LICENCES) : undefined;
    case 'users':
      return isSettings && base.name !== 'users' ? go({ name: 'users' }) : undefined;
    case 'crm':
      return isSettings ? go({ name: 'home' }) : undefined;
    case 'requests':
      return isSettings || base.name === 'requests' ? undefined : go(NO_SEARCH);
  }
  if (base.name === 'licences') return playLicences(state, base, verb);
  if (base.name === 'requests') return playRequests(state, base, verb, id);
  const user = base.name === 'users' && verb === 'user' && state.users.find((user) => user.id === id);
  if (!user || user.deleted) return;
  const { plan, canLogIn, former = false } = user;
  return { ...state, dialog: { name: 'user', user: id, plan, canLogIn, former } };
}

const NO_SEARCH: Base = { name: 'requests', tab: 'own', owner: '', status: '', found: [], marked: [] };

function playLicences(
  state: State,
  base: Extract<Base, { name: 'licences' }>,
  verb: string,
): State | undefined {
  const show = (next: Partial<typeof base>): State => ({ ...state, base: { ...LICENCES, ...next } as Base });
  if (base.tab === 'status') return verb === 'superoffice' ? show({}) : undefined;
  const { activation } = state.scenario;
  const isSuite = seatsOf(state) !== undefined;
  // Only the scenario's subject is simulated in full; everything else can be viewed.
  const canFetch = !state.activated && !isSuite && !state.inProduction;
  switch (verb) {
    case 'status':
      return show({ tab: 'status' });
    case 'buy':
      return base.note === 'buy' || state.activated ? undefined : show({ note: 'buy' });
    case 'activate':
      if (!canFetch) return;
      if (activation === 'works' || state.fetched)
        return { ...show({}), dialog: { name: 'activate', refused: false } };
      return base.note === 'not-fetched' ? undefined : show({ note: 'not-fetched' });
    case 'from-file':
      return canFetch && state.scenario.deployment === 'onsite'
        ? { ...show({}), dialog: { name: 'file' } }
        : undefined;
    default:
      return undefined;
  }
}

/** A new session, with the other installation's data and warning. */
function logIn(state: State, id: string): State | undefined {
  const { scenario } = state;
  // The users of the installation being left are forgotten, but not that they were changed.
  const { users: before } = installationOf(state);
  const isTouched = state.users.some((user, i) => !isSame(user, before[i]));
  const met = isTouched ? [...state.met, 'touched'] : state.met;
  if (id === 'production' && scenario.production) {
    const { users, requests } = scenario.production;
    return { ...state, met, inProduction: true, users, requests, base: { name: 'home' } };
  }
  if (id !== 'bookmark') return;
  const { users, requests } = scenario;
  return {
    ...state,
    met,
    inProduction: false,
    users,
    requests,
    base: { name: 'home' },
    dialog: { name: 'warning' },
  };
}

function isSame(user: User, before: User | undefined): boolean {
  return (
    user.plan === before?.plan &&
    user.canLogIn === before.canLogIn &&
    Boolean(user.former) === Boolean(before.former)
  );
}

function pay(state: State): State | undefined {
  return state.scenario.activation === 'payment' && !state.paid ? { ...state, paid: true } : undefined;
}

function remember(state: State): State {
  const { base, dialog } = state;
  const name = screenName(state);
  const note =
    dialog?.name === 'remove-excess' && dialog.refusedUser
      ? `refused ${dialog.refusedUser}`
      : name === 'about' && state.inProduction
        ? 'about production'
        : name === 'licences' && base.name === 'licences' && base.note === 'not-fetched'
          ? 'not-fetched'
          : name === 'about' || name === 'activate' || name === 'licences'
            ? name
            : undefined;
  const { users } = installationOf(state);
  const early =
    state.users === users
      ? []
      : state.users.flatMap(({ id, plan }, i) => (plan === users[i]?.plan ? [] : `early ${id}`));
  // A user who lost a plan before the new licence was viewed lost it too early, unless the plan is given back.
  const met = state.met.filter((known) => !known.startsWith('early ') || early.includes(known));
  if (note && !met.includes(note)) met.push(note, ...(note === 'activate' ? early : []));
  return met.length === state.met.length ? state : { ...state, met };
}
