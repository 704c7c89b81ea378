/** The outcome of checking for a newer version. */
export type Contact =
  | 'reached'
  /** The browser itself reports that it is offline. */
  | 'offline'
  /** No answer: the network or the server is down. */
  | 'unreachable'
  /** An answer without a version: a failing server, or a network that requires a login. */
  | 'faulty';

/**
 * Interprets an attempt to reach the server. Browsers are wrong about being online in both directions (behind a VPN, on
 * a network that leads nowhere), so an answer decides, and the browser is believed only if there was none.
 */
export function contactOf(answer: 'version' | 'other' | 'none', onLine: boolean): Contact {
  if (answer === 'version') return 'reached';
  if (answer === 'other') return 'faulty';
  return onLine ? 'unreachable' : 'offline';
}

/** The message while there is no contact. */
export const NO_CONTACT: Record<Exclude<Contact, 'reached'>, string> = {
  offline: 'Du er frakoblet.',
  unreachable: 'Vi får ikke kontakt med hjelpesenteret nå.',
  faulty: 'Hjelpesenteret svarer ikke som det skal nå.',
};
