/** Names of the link contract, version 1. */
export const CONTRACT_VERSION = '1';

/** Anything beyond this many characters of a link is ignored. */
export const MAX_LINK_LENGTH = 4000;

/** Keys that identify a customer. They are read from the fragment only, since a query ends up in servers' logs. */
export const IDENTIFYING_KEYS = ['customer', 'serial', 'company'] as const;

/** Answers that mean the same in every tree, by question id. */
export const SHARED_ANSWERS = { deployment: ['online', 'onsite'], role: ['admin', 'user'] } as const;

export type SharedQuestion = keyof typeof SHARED_ANSWERS;

/** Whether somebody has access to what only administrators see. */
export type Role = (typeof SHARED_ANSWERS.role)[number];

/** Context keys, shown and handed over. */
export const CONTEXT_KEYS = [
  'excess',
  'expires',
  'maintenanceTo',
  'versionReleased',
  'version',
  'status',
  ...IDENTIFYING_KEYS,
] as const;

/**
 * What the reader has done, as opposed to what the link said: their own answers, outcomes that did not help, and
 * whether one did. `case` says whose case a letter's link opens: `customer` or `colleague`.
 */
const PROGRESS_KEYS = ['own', 'tried', 'solved', 'case'] as const;

export const RESERVED_KEYS = ['v', 'deployment', 'role', ...CONTEXT_KEYS, ...PROGRESS_KEYS] as const;

/** Only for the page in a frame, and not part of the contract: the host's theme. */
export const THEME_KEY = 'theme';

/** The page of a tree that other sites may frame. */
export const FRAME_SLUG = 'innebygd';

/** Addresses below a tree that are not nodes. */
export const RESERVED_SLUGS = [FRAME_SLUG, 'graf', 'utskrift'];

export type ContextKey = (typeof CONTEXT_KEYS)[number];
