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
  /** What to press, if anything: the figure draws a ring around it. */
  press: string | undefined;
}

interface WrittenMoment {
  caption: string;
  marks?: readonly string[] | undefined;
  press?: string | undefined;
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

/** The moments in the order of the solution; one off the main path follows the moment it branches from. */
export function momentsOf(written: WrittenWay): Moment[] {
  const beside = Object.entries(written.moments);
  const sofar: Action[] = [];
  const moments: Moment[] = [];
  for (const [i, step] of written.way.entries()) {
    if (typeof step === 'string') {
      sofar.push(...[parseAction(step) ?? []].flat());
      continue;
    }
    const next = written.way.slice(i).find((later) => typeof later === 'string');
    moments.push(momentOf(step.moment, step, [...sofar], next));
    for (const [name, moment] of beside) {
      if (moment.after !== step.moment) continue;
      const more = moment.do.flatMap((text) => parseAction(text) ?? []);
      moments.push(momentOf(name, moment, [...sofar, ...more]));
    }
  }
  return moments;
}

function momentOf(name: string, written: WrittenMoment, actions: Action[], next?: string): Moment {
  const { caption, marks = [] } = written;
  return { name, caption, actions, marks, press: written.press ?? pressedOf(marks, next) };
}

/** The numbered action to press next; off the main path, or if the next action has no number, the last numbered one. */
function pressedOf(marks: readonly string[], next: string | undefined): string | undefined {
  const actions = marks.filter((mark) => parseAction(mark));
  return actions.find((mark) => mark === next || next?.startsWith(`${mark}=`)) ?? actions.at(-1);
}

/** Facts on a screen that a figure can mark. */
function factsOf(state: State): readonly string[] {
  const facts: Partial<Record<ScreenName, readonly string[]>> = {
    about: ['company', 'customer', 'serial', 'version'],
    licences: ['company', 'serial', 'expires'],
    activated: ['company', 'serial'],
  };
  // The tab Status shows some of them too, but only the tab SuperOffice has marks.
  const isStatus = !state.dialog && state.base.name === 'licences' && state.base.tab === 'status';
  return (!isStatus && facts[screenName(state)]) || [];
}

/** Whether the screen has what a mark refers to: a fact, or any action of that kind. */
export function canMark(state: State, mark: string): boolean {
  if (factsOf(state).includes(mark)) return true;
  if (mark === 'user') return state.dialog?.name === 'remove-excess' && state.dialog.user !== undefined;
  const { verb, id } = partsOf(mark);
  // A field has one number whatever its value; so does the list of people to choose from.
  if (verb === 'set') return hasField(state, id);
  if (verb === 'user' && state.dialog?.name === 'remove-excess') return false;
  // Neither happens on the screen: time passes, and the invoice is paid.
  if (mark === 'finish' || mark === 'pay') return false;
  const action = parseAction(mark);
  return action !== undefined && play(state, action) !== state;
}

/** Whether the screen has something to press, or to choose, that a figure can draw a ring around. */
export function canPress(state: State, press: string): boolean {
  return parseAction(press) !== undefined && canMark(state, press);
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
