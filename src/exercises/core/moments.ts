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
  /** What the figure numbers (1), (2), (3): actions, or facts on the screen. */
  marks: readonly string[];
}

interface WrittenMoment {
  caption: string;
  marks?: readonly string[] | undefined;
}

/** The solution as editors write it, with the moments on it and those off it. */
export interface WrittenWay {
  way: readonly (string | (WrittenMoment & { moment: string }))[];
  moments: Readonly<Record<string, WrittenMoment & { after: string; do: readonly string[] }>>;
}

/** The actions from start to end. */
export function wayOf({ way }: WrittenWay): Action[] {
  return way.flatMap((step) => (typeof step === 'string' ? (parseAction(step) ?? []) : []));
}

/** The moments in order of the solution; one off it follows the moment it starts from. */
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

/** Facts on a screen that a figure can mark. */
function factsOf(state: State): readonly string[] {
  const facts: Partial<Record<ScreenName, readonly string[]>> = {
    about: ['company', 'customer', 'serial', 'version'],
    licences: ['company', 'serial', 'expires'],
    activated: ['company', 'serial'],
  };
  // The tab Status shows some of them too, but only the tab SuperOffice is marked.
  const isStatus = !state.dialog && state.base.name === 'licences' && state.base.tab === 'status';
  return (!isStatus && facts[screenName(state)]) || [];
}

/** Whether the screen has what a mark refers to: a fact, or any action of that kind. */
export function canMark(state: State, mark: string): boolean {
  if (factsOf(state).includes(mark)) return true;
  if (mark === 'user') return state.dialog?.name === 'remove-excess' && state.dialog.user !== undefined;
  const { verb, id } = partsOf(mark);
  // A field has one number whatever its value, and so has the list of people to choose from.
  if (verb === 'set') return hasField(state, id);
  if (verb === 'user' && state.dialog?.name === 'remove-excess') return false;
  // Neither happens on the screen: time passes, and the invoice is paid.
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
    // In CRM Suite everyone has the same plan.
    user: installationOf(state).suite ? ['login', 'former'] : ['plan', 'login', 'former'],
    request: ['owner', 'status'],
    bulk: dialog?.name === 'bulk' ? fieldsOfBulk(dialog) : [],
    contact: ['reason'],
  };
  if (dialog) return fields[dialog.name]?.includes(field) ?? false;
  return base.name === 'requests' && base.tab === 'criteria' && (field === 'owner' || field === 'status');
}

/** The state at a moment. */
export function stateAt(scenario: ScenarioData, moment: Moment): State {
  return playAll(scenario, moment.actions);
}
