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

/**
 * Asks whether addresses exist. Hosts are asked in parallel, but each host one request at a time with a pause in
 * between. Tries HEAD first, and GET if HEAD is refused.
 */
export async function askAll(
  addresses: readonly string[],
  patience: Patience,
  tell: (address: string, answer: LinkAnswer) => void,
): Promise<void> {
  const hosts = Map.groupBy(addresses, (address) => new URL(address).host);
  await Promise.all(
    [...hosts.values()].map(async (ofHost) => {
      for (const [i, address] of ofHost.entries()) {
        if (i > 0) await setTimeout(patience.pauseMs);
        tell(address, await askPatiently(address, patience));
      }
    }),
  );
}

async function askPatiently(address: string, patience: Patience): Promise<LinkAnswer> {
  for (let tries = 0; ; tries++) {
    const { answer, isFinal } = await ask(address, patience);
    if (isFinal || tries >= patience.retries) return answer;
    await setTimeout(patience.pauseMs * 2 ** (tries + 1));
  }
}

async function ask(
  address: string,
  { pauseMs, timeoutMs }: Patience,
): Promise<{ answer: LinkAnswer; isFinal: boolean }> {
  try {
    let status = await statusOf(address, 'HEAD', timeoutMs);
    if (status >= 400 && status !== 429 && status < 500) {
      // Many servers answer HEAD differently from GET.
      await setTimeout(pauseMs);
      status = await statusOf(address, 'GET', timeoutMs);
    }
    const isBusy = status === 429 || status >= 500;
    const isGone = status === 404 || status === 410;
    return { answer: { isThere: status < 400, isGone, said: `svarte ${status}` }, isFinal: !isBusy };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    const said = isLate ? 'svarte ikke i tide' : 'svarte ikke';
    return { answer: { isThere: false, isGone: false, said }, isFinal: false };
  }
}

async function statusOf(address: string, method: 'HEAD' | 'GET', timeoutMs: number): Promise<number> {
  const response = await fetch(address, { method, headers: HEADERS, signal: AbortSignal.timeout(timeoutMs) });
  await response.body?.cancel();
  // A server that does not support HEAD has not said whether the page exists.
  return method === 'HEAD' && response.status === 501 ? 405 : response.status;
}
