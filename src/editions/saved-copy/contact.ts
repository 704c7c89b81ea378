/** How it went to look for a newer version. */
export type Contact =
  | 'reached'
  /** The browser itself says that there is no network. */
  | 'offline'
  /** Nobody answers: the network, or the server, is away. */
  | 'unreachable'
  /** Somebody answers, but not with a version: a server that fails, or a network that wants a login. */
  | 'faulty';

/**
 * What an attempt tells. Browsers are wrong about the network in both ways (behind a VPN, on a network that leads
 * nowhere): what came back counts, and they are believed only where nothing did.
 */
export function contactOf(answer: 'version' | 'other' | 'none', onLine: boolean): Contact {
  if (answer === 'version') return 'reached';
  if (answer === 'other') return 'faulty';
  return onLine ? 'unreachable' : 'offline';
}

/** What is said while there is no contact. */
export const NO_CONTACT: Record<Exclude<Contact, 'reached'>, string> = {
  offline: 'Du er frakoblet.',
  unreachable: 'Vi får ikke kontakt med hjelpesenteret nå.',
  faulty: 'Hjelpesenteret svarer ikke som det skal nå.',
};
