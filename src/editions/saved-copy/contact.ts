/** The outcome of checking for a newer version. */
export type Contact =
  | 'reached'
  /** The browser itself reports that there is no network. */
  | 'offline'
  /** No answer: the network or the server is down. */
  | 'unreachable'
  /** An answer without a version: a failing server, or a network that requires a login. */
  | 'faulty';

/**
 * Interprets an attempt. Browsers are wrong about the network both ways (behind a VPN, on a network that leads
 * nowhere), so the answer decides, and they are believed only if there was none.
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
