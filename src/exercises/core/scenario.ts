/** A user plan, with the numbers in the current and in the new licence. */
export interface Plan {
  name: string;
  total: number;
  newTotal: number;
  /**
   * Own numbers only: licences in use beyond the users listed; negative if more users are listed than licences are in
   * use.
   */
  unlisted?: number | undefined;
  /** Numbers that the screen needs but the reader has not given. */
  invented?: readonly ('inUse' | 'total' | 'newTotal')[] | undefined;
  /** Own numbers only: how many must go is unknown, so the screen shows no number. */
  isUnknown?: boolean | undefined;
}

/** What is invented about a user. */
export type Invented = 'name' | 'lastLogin' | 'requests';

export interface User {
  id: string;
  name: string;
  /** Name of the user plan; empty for none. */
  plan: string;
  /** ISO day; empty for never. */
  lastLogin: string;
  canLogIn: boolean;
  /** Marked as «Sluttet»: has neither plan nor login. */
  former?: boolean | undefined;
  /** Deleted users are neither counted nor shown. */
  deleted?: boolean | undefined;
  /** Is leaving, or has agreed to give up the licence: the guide suggests this user first. */
  leaving?: boolean | undefined;
  /** The user's plan under the new licence. */
  newPlan?: string | undefined;
  /** Own numbers only: the reader wants this user to keep the plan. */
  kept?: boolean | undefined;
  /** Own numbers only: the open requests when the exercise began; the screen may show fewer. */
  openRequests?: number | 'some' | undefined;
  /** Own numbers only. */
  invented?: readonly Invented[] | undefined;
}

type RequestStatus = 'open' | 'postponed' | 'closed';

export interface Request {
  id: string;
  title: string;
  /** Id of a user; empty for none. */
  owner: string;
  status: RequestStatus;
}

/** An installation to log in to: an owner with a licence, users and requests. */
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
  /** One plan for the whole organisation, with a number of seats. */
  suite?: { plan: string; seats: number } | undefined;
}

/**
 * What keeps a new licence from coming from the web: nothing, a missing payment, an expired agreement, or no network.
 */
type Activation = 'works' | 'payment' | 'maintenance' | 'network';

export interface ScenarioData extends Installation {
  deployment: 'online' | 'onsite';
  activation: Activation;
  /** The plans and users are the reader's own; the rest is invented. */
  own?: true;
  /** The order, if it differs from what the new licence gives. */
  ordered: readonly { plan: string; count: number }[];
  /** The installation to log in to instead. */
  production?: Installation | undefined;
  /** ISO day: the end of the maintenance agreement. */
  maintenanceTo?: string | undefined;
  /** ISO day: the release of the installed version. */
  versionReleased?: string | undefined;
  /** What the administrator knows from outside the product. */
  notes: readonly string[];
  /** Slug of the article that helps when a licence cannot be removed. */
  refusalArticle?: string | undefined;
}
