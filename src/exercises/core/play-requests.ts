import { possibleOwners } from './rules.ts';
import type { Base, Dialog, State } from './state.ts';

type Requests = Extract<Base, { name: 'requests' }>;
const STATUSES = ['open', 'postponed', 'closed'] as const;

/** Saker: Finn sak, with its criteria and results. */
export function playRequests(state: State, base: Requests, verb: string, id: string): State | undefined {
  const show = (next: Partial<Requests>): State => ({ ...state, base: { ...base, ...next } });
  if (verb === 'find') return base.tab === 'criteria' ? undefined : show({ tab: 'criteria' });
  if (base.tab === 'criteria') {
    if (verb === 'search') {
      const found = state.requests.filter(
        ({ owner, status }) =>
          (!base.owner || owner === base.owner) && (!base.status || status === base.status),
      );
      return show({ tab: 'results', found: found.map(({ id }) => id), marked: [] });
    }
    const [field, value = ''] = id.split('=', 2);
    if (verb !== 'set' || (field !== 'owner' && field !== 'status') || base[field] === value) return;
    const known: readonly string[] =
      field === 'owner' ? state.users.filter((user) => !user.deleted).map(({ id }) => id) : STATUSES;
    return value === '' || known.includes(value) ? show({ [field]: value }) : undefined;
  }
  if (base.tab !== 'results') return;
  switch (verb) {
    case 'mark': {
      if (id === 'all')
        return base.marked.length < base.found.length ? show({ marked: base.found }) : undefined;
      if (!base.found.includes(id)) return;
      const without = base.marked.filter((other) => other !== id);
      return show({ marked: without.length < base.marked.length ? without : [...base.marked, id] });
    }
    case 'request': {
      const request = base.found.includes(id) && state.requests.find((request) => request.id === id);
      if (!request) return;
      return {
        ...state,
        dialog: { name: 'request', request: id, owner: request.owner, status: request.status },
      };
    }
    case 'bulk':
      if (!base.marked.length) return;
      return { ...state, dialog: { name: 'bulk', field: '', value: '', confirming: false } };
    default:
      return undefined;
  }
}

/** One request, with its owner and status. */
export function playRequest(
  state: State,
  dialog: Extract<Dialog, { name: 'request' }>,
  verb: string,
  id: string,
): State | undefined {
  if (verb === 'cancel') return { ...state, dialog: undefined };
  if (verb === 'save') return change(state, [dialog.request], dialog);
  const [field, value = ''] = id.split('=', 2);
  if (verb !== 'set' || (field !== 'owner' && field !== 'status') || dialog[field] === value) return;
  return isValue(state, field, value) ? { ...state, dialog: { ...dialog, [field]: value } } : undefined;
}

/** Masseredigering: sets a field for all selected requests, after a confirmation. */
export function playBulk(
  state: State,
  dialog: Extract<Dialog, { name: 'bulk' }>,
  verb: string,
  id: string,
): State | undefined {
  const { field, value } = dialog;
  const show = (next: Partial<typeof dialog>): State => ({ ...state, dialog: { ...dialog, ...next } });
  if (dialog.confirming) {
    if (verb === 'cancel') return show({ confirming: false });
    return verb === 'yes' && field && state.base.name === 'requests'
      ? change(state, state.base.marked, { [field]: value })
      : undefined;
  }
  if (verb === 'cancel') return { ...state, dialog: undefined };
  if (verb === 'update')
    return field && isValue(state, field, value) ? show({ confirming: true }) : undefined;
  const [key, chosen = ''] = id.split('=', 2);
  if (verb !== 'set') return;
  if (key === 'field' && (chosen === 'owner' || chosen === 'status') && chosen !== field)
    return show({ field: chosen, value: '' });
  return key === 'value' && field && chosen !== value && isValue(state, field, chosen)
    ? show({ value: chosen })
    : undefined;
}

function change(
  state: State,
  ids: readonly string[],
  { owner, status }: { owner?: string; status?: string },
): State {
  const known = STATUSES.find((name) => name === status);
  const requests = state.requests.map((request) =>
    ids.includes(request.id)
      ? { ...request, ...(owner === undefined ? {} : { owner }), ...(known ? { status: known } : {}) }
      : request,
  );
  return { ...state, requests, dialog: undefined };
}

function isValue(state: State, field: 'owner' | 'status', value: string): boolean {
  return field === 'status'
    ? STATUSES.some((name) => name === value)
    : possibleOwners(state).some(({ id }) => id === value);
}
