import type { Request, ScenarioData, User } from './scenario.ts';

/** What the administrator can ask SuperOffice for. */
export type Reason = 'numbers' | 'payment' | 'maintenance' | 'file' | 'licences';

/** A screen of the product. */
export type Base =
  | { name: 'home' }
  | { name: 'login' }
  | { name: 'licences'; tab: 'superoffice' | 'status'; note?: 'buy' | 'not-fetched' }
  | { name: 'users' }
  | {
      name: 'requests';
      tab: 'own' | 'criteria' | 'results';
      owner: string;
      status: string;
      found: readonly string[];
      marked: readonly string[];
    };

/** A dialog on top of a screen. Choices in it take effect when it is confirmed. */
export type Dialog =
  | { name: 'warning' }
  | { name: 'activate'; refused: boolean }
  | { name: 'remove-excess'; plan?: string; user?: string; refusedUser?: string; draft: readonly string[] }
  | { name: 'activating' }
  | { name: 'file'; wrong?: string }
  | {
      name: 'user';
      user: string;
      plan: string;
      canLogIn: boolean;
      former: boolean;
      refused?: 'requests' | 'former' | 'full';
    }
  | { name: 'request'; request: string; owner: string; status: string }
  | { name: 'bulk'; field: '' | 'owner' | 'status'; value: string; confirming: boolean }
  | { name: 'about' }
  | { name: 'contact'; reason: Reason | '' };

export interface State {
  scenario: ScenarioData;
  /** Logged in to the scenario's other installation. */
  inProduction: boolean;
  users: readonly User[];
  requests: readonly Request[];
  base: Base;
  dialog?: Dialog | undefined;
  menu?: 'menu' | 'personal' | 'help' | undefined;
  /** The new licence is in force. */
  activated: boolean;
  /** The new licence was read from a file. */
  fetched: boolean;
  paid: boolean;
  /** What SuperOffice has been asked for, in order. */
  asked: readonly Reason[];
  /**
   * What has happened that the rest of the state no longer shows: screens and refusals that have been seen, so that the
   * guide does not send anybody there again, and what was done too early (`early <user>`) or elsewhere (`touched`).
   */
  met: readonly string[];
}

export type ScreenName = Base['name'] | Dialog['name'] | 'activated';

/** The state at the beginning of a scenario: logged in, with the warning in front. */
export function start(scenario: ScenarioData): State {
  return {
    scenario,
    inProduction: false,
    users: scenario.users,
    requests: scenario.requests,
    base: { name: 'home' },
    dialog: { name: 'warning' },
    activated: false,
    fetched: false,
    paid: false,
    asked: [],
    met: [],
  };
}

/** The name of whatever is in front. Once the new licence is in force, the licences are called `activated`. */
export function screenName({ base, dialog, activated }: State): ScreenName {
  if (dialog) return dialog.name;
  return base.name === 'licences' && activated ? 'activated' : base.name;
}
