import { type Action, parseAction, partsOf } from './actions.ts';
import { play, playAll } from './play.ts';
import { installationOf } from './rules.ts';
import type { ScenarioData } from './scenario.ts';
import { type Dialog, type ScreenName, type State, screenName } from './state.ts';

/** A state of a scenario that a figure can show. */
export interface Moment {
  name: string;
  caption: string;
  actions: readonly Action[];
  /** What carries the numbers (1), (2), (3) in the figure: actions, or facts of the screen. */
  marks: readonly string[];
}

interface WrittenMoment {
  caption: string;
  marks?: readonly string[] | undefined;
}

/** The way to the end as editors write it, with the moments in it, and moments beside it. */
export interface WrittenWay {
  way: readonly (string | (WrittenMoment & { moment: string }))[];
  moments: Readonly<Record<string, WrittenMoment & { after: string; do: readonly string[] }>>;
}

/** What is done from the start to the end of the scenario. */
export function wayOf({ way }: WrittenWay): Action[] {
  return way.flatMap((step) => (typeof step === 'string' ? (parseAction(step) ?? []) : []));
}

/** The moments in the order of the way; one beside it follows the moment that it starts from. */
export function momentsOf(written: WrittenWay): Moment[] {
  const beside = Object.entries(written.moments);
  const sofar: Action[] = [];
  const moments: Moment[] = [];
  for (const step of written.way) {
    if (typeof step === 'string') {
      sofar.push(...[parseAction(step) ?? []].flat());
      continue;
    }
    moments.push({ name: step.moment, caption: step.caption, actions: [...sofar], marks: step.marks ?? [] });
    for (const [name, { caption, after, do: actions, marks = [] }] of beside) {
      if (after !== step.moment) continue;
      const more = actions.flatMap((text) => parseAction(text) ?? []);
      moments.push({ name, caption, actions: [...sofar, ...more], marks });
    }
  }
  return moments;
}

/** Facts that a screen shows and a figure can mark. */
function factsOf(state: State): readonly string[] {
  const facts: Partial<Record<ScreenName, readonly string[]>> = {
    about: ['company', 'customer', 'serial', 'version'],
    licences: ['company', 'serial', 'expires'],
    activated: ['company', 'serial'],
  };
  // The tab Status has some of them too, but marks stand on the tab SuperOffice alone.
  const isStatus = !state.dialog && state.base.name === 'licences' && state.base.tab === 'status';
  return (!isStatus && facts[screenName(state)]) || [];
}

/** Whether the screen has what a mark names: a fact, or something that can be done there (any of its kind counts). */
export function canMark(state: State, mark: string): boolean {
  if (factsOf(state).includes(mark)) return true;
  if (mark === 'user') return state.dialog?.name === 'remove-excess' && state.dialog.user !== undefined;
  const { verb, id } = partsOf(mark);
  // A field has one number, whatever is chosen in it; so has the list from which somebody is chosen.
  if (verb === 'set') return hasField(state, id);
  if (verb === 'user' && state.dialog?.name === 'remove-excess') return false;
  // Both happen beside the screen: time passes, and the invoice is paid.
  if (mark === 'finish' || mark === 'pay') return false;
  const action = parseAction(mark);
  return action !== undefined && play(state, action) !== state;
}

function fieldsOfBulk({ confirming, field }: Extract<Dialog, { name: 'bulk' }>): readonly string[] {
  if (confirming) return [];
  return field ? ['field', 'value'] : ['field'];
}

function hasField(state: State, field: string): boolean {
  const { base, dialog } = state;
  const fields: Partial<Record<ScreenName, readonly string[]>> = {
    // In CRM Suite all have the same plan.
    user: installationOf(state).suite ? ['login', 'former'] : ['plan', 'login', 'former'],
    request: ['owner', 'status'],
    bulk: dialog?.name === 'bulk' ? fieldsOfBulk(dialog) : [],
    contact: ['reason'],
  };
  if (dialog) return fields[dialog.name]?.includes(field) ?? false;
  return base.name === 'requests' && base.tab === 'criteria' && (field === 'owner' || field === 'status');
}

/** The state of a moment. */
export function stateAt(scenario: ScenarioData, moment: Moment): State {
  return playAll(scenario, moment.actions);
}
