/** A user plan: bought under the licence of today, and under the one that is to be activated. */
export interface Plan {
  name: string;
  total: number;
  newTotal: number;
}

export interface User {
  id: string;
  name: string;
  /** Name of the user plan; empty for none. */
  plan: string;
  /** ISO day. */
  lastLogin: string;
  canLogIn: boolean;
  /** Marked as «Sluttet»: neither a plan nor a login. */
  former?: boolean | undefined;
  /** Deleted users are not counted and not shown. */
  deleted?: boolean | undefined;
  /** Has agreed to lose the licence, or leaves: whom the guide suggests first. */
  leaving?: boolean | undefined;
  /** The plan that the user is to have under the new licence. */
  newPlan?: string | undefined;
}

type RequestStatus = 'open' | 'postponed' | 'closed';

export interface Request {
  id: string;
  title: string;
  /** Id of a user; empty for none. */
  owner: string;
  status: RequestStatus;
}

/** What one can be logged in to: an owner with a licence, users and requests. */
export interface Installation {
  company: string;
  customer: string;
  serial: string;
  version: string;
  /** ISO day. */
  expires: string;
  plans: readonly Plan[];
  users: readonly User[];
  requests: readonly Request[];
  /** One plan for the whole organisation, with so many seats bought. */
  suite?: { plan: string; seats: number } | undefined;
}

/** What stands in the way of a new licence from the web: nothing, a missing payment, an agreement that has ended, or no network. */
type Activation = 'works' | 'payment' | 'maintenance' | 'network';

export interface ScenarioData extends Installation {
  deployment: 'online' | 'onsite';
  activation: Activation;
  /** What was ordered, where it is not what the new licence gives. */
  ordered: readonly { plan: string; count: number }[];
  /** The installation that one should have been logged in to. */
  production?: Installation | undefined;
  /** ISO day: how far the maintenance agreement reaches. */
  maintenanceTo?: string | undefined;
  /** ISO day: when the installed version came out. */
  versionReleased?: string | undefined;
  /** What the administrator knows from elsewhere. */
  notes: readonly string[];
  /** Slug of the article that helps when a licence can not be removed. */
  refusalArticle?: string | undefined;
}
