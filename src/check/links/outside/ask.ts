import { setTimeout } from 'node:timers/promises';

/** What an outside address answered. */
export interface LinkAnswer {
  /** Whether a reader gets a page there. */
  isThere: boolean;
  /** Whether the server says that there is none. Any other answer may come from a server that is busy or turns programs away. */
  isGone: boolean;
  /** The status, or why there was none, in Norwegian. */
  said: string;
}

export interface Patience {
  /** The pause between two requests to the same host. */
  pauseMs: number;
  timeoutMs: number;
  /** How often to retry an address that did not answer, or was busy. */
  retries: number;
}

/** Patience that no server should mind. */
export const POLITE: Patience = { pauseMs: 1000, timeoutMs: 15_000, retries: 2 };

/** Some servers refuse requests without a user agent. */
const HEADERS = { 'user-agent': 'hjelpesenter-lenkekontroll', accept: '*/*' };

/** The longest wait that a busy server is granted before it is asked again. */
const LONGEST_WAIT_MS = 30_000;

/** Why there was no answer, by the code of Node's fetch. None of these becomes different by asking again at once. */
const FINAL_FAULTS: Record<string, string> = {
  ENOTFOUND: 'har et navn som ikke finnes, eller maskinen er uten nett',
  ECONNREFUSED: 'tar ikke imot besøk',
};

/** One answer to one request. */
interface Reply {
  answer: LinkAnswer;
  /** Whether asking again would change nothing. */
  isFinal: boolean;
  /** How long the server asks to be left alone. */
  waitMs?: number;
  /** Whether the whole time was spent without an answer. */
  isLate?: boolean;
}

/**
 * Asks whether addresses exist. Hosts are asked in parallel, but each host one request at a time with a pause in
 * between. Tries HEAD first, and GET if HEAD is refused. A host that asks to be left alone for longer than half a
 * minute (`Retry-After`) is asked for nothing more, and one that let an address wait in vain gets one try for each of
 * the others.
 */
export async function askAll(
  addresses: readonly string[],
  patience: Patience,
  tell: (address: string, answer: LinkAnswer) => void,
): Promise<void> {
  const hosts = Map.groupBy(addresses, (address) => new URL(address).host);
  await Promise.all([...hosts.values()].map((ofHost) => askHost(ofHost, patience, tell)));
}

async function askHost(
  addresses: readonly string[],
  patience: Patience,
  tell: (address: string, answer: LinkAnswer) => void,
): Promise<void> {
  let { retries } = patience;
  for (const [i, address] of addresses.entries()) {
    if (i > 0) await setTimeout(patience.pauseMs);
    const { answer, waitMs = 0, isLate } = await askPatiently(address, { ...patience, retries });
    tell(address, answer);
    if (isLate) retries = 0;
    if (waitMs <= LONGEST_WAIT_MS) continue;
    const said = 'er ikke spurt, siden nettstedet ba om å få være i fred';
    for (const left of addresses.slice(i + 1)) tell(left, { isThere: false, isGone: false, said });
    return;
  }
}

async function askPatiently(address: string, patience: Patience): Promise<Reply> {
  for (let tries = 0; ; tries++) {
    const reply = await ask(address, patience);
    const { isFinal, waitMs = 0 } = reply;
    if (isFinal || tries >= patience.retries || waitMs > LONGEST_WAIT_MS) return reply;
    await setTimeout(Math.max(waitMs, patience.pauseMs * 2 ** (tries + 1)));
  }
}

async function ask(address: string, { pauseMs, timeoutMs }: Patience): Promise<Reply> {
  try {
    let { status, waitMs } = await statusOf(address, 'HEAD', timeoutMs);
    if (status >= 400 && status !== 429 && status < 500) {
      // Many servers answer HEAD differently from GET.
      await setTimeout(pauseMs);
      ({ status, waitMs } = await statusOf(address, 'GET', timeoutMs));
    }
    const isBusy = status === 429 || status >= 500;
    const isGone = status === 404 || status === 410;
    const answer = { isThere: status < 400, isGone, said: `svarte ${status}` };
    return { answer, isFinal: !isBusy, ...(isBusy && { waitMs }) };
  } catch (fault) {
    return noAnswer(fault);
  }
}

function noAnswer(fault: unknown): Reply {
  const told = (said: string) => ({ isThere: false, isGone: false, said });
  if (fault instanceof DOMException && fault.name === 'TimeoutError')
    return { answer: told('svarte ikke i tide'), isFinal: false, isLate: true };
  const { code = '', message = '' } = ((fault as Error).cause ?? {}) as { code?: string; message?: string };
  const why =
    FINAL_FAULTS[code] ??
    (/CERT|SIGNATURE/.test(code) ? 'har et sertifikat som ikke lar seg kontrollere' : undefined) ??
    (/redirect count/.test(message) ? 'leder i ring' : undefined);
  return { answer: told(why ?? 'svarte ikke'), isFinal: why !== undefined };
}

async function statusOf(address: string, method: 'HEAD' | 'GET', timeoutMs: number) {
  const response = await fetch(address, { method, headers: HEADERS, signal: AbortSignal.timeout(timeoutMs) });
  await response.body?.cancel();
  // A server that does not support HEAD has not said whether the page exists.
  const status = method === 'HEAD' && response.status === 501 ? 405 : response.status;
  return { status, waitMs: waitOf(response.headers.get('retry-after')) };
}

/** `Retry-After`, in seconds or as a date, as milliseconds from now; 0 if it says nothing. */
function waitOf(written: string | null): number {
  const seconds = Number(written ?? 0);
  const ms = Number.isNaN(seconds) ? Date.parse(written ?? '') - Date.now() : seconds * 1000;
  return Math.max(ms || 0, 0);
}
