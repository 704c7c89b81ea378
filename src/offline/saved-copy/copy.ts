/** What the saved copy consists of, as the build writes it into the service worker. */
export interface Copy extends CopyInfo {
  /** SHA-256 of the pack's contents (hexadecimal), which name all other blocks. */
  contents: string;
  /** Downloads of more bytes than this happen only at the reader's request. */
  unaskedUpTo: number;
}

/** What `versjon.json` says about the newest copy. It is never part of a copy, so it always comes from the network. */
export interface CopyInfo {
  /** Eight hexadecimal digits, a hash of all files: equal copies have equal versions. */
  version: string;
  /** When it was built, as ISO time. */
  built: string;
  /** The size of all blocks when packed, in bytes. */
  bytes: number;
  /** The number of blocks, including the contents. */
  count: number;
}

/** The status of the saved copy. */
export interface CopyStatus extends CopyInfo {
  /** The number of blocks that were saved but are gone, because the browser or a person deleted them. */
  missing: number;
  /** When the last block arrived, as ISO time by the device's clock; undefined if unknown. */
  savedAt?: string;
}

/** The `Server-Timing` metric that tells a page which version of the copy answered it. */
export const VERSION_METRIC = 'kopi';

/** From a page to the service worker. */
export type ToWorker =
  /** The answer, a `CopyStatus`, goes to the port that comes with the message. */
  | { type: 'status' }
  /** Fetches what is missing. Every page is told the result. */
  | { type: 'repair' }
  /** The reader wants the new version, now and in every tab. */
  | { type: 'apply' }
  /** Answers this page's requests from now on, if its scripts are the copy's. */
  | { type: 'claim'; scripts: string[] }
  /** Whether a search is being loaded, for which the copy waits. */
  | { type: 'hold'; hold: boolean }
  /** The reader has deleted the copy: from now on, nothing is answered from it and nothing is saved. */
  | { type: 'remove' };

/** From the service worker to every page while it saves. */
export type FromWorker =
  | { type: 'saving'; done: number; count: number }
  | { type: 'saved' }
  | { type: 'failed'; reason: FailureReason }
  /** This many bytes would have to be fetched, which nobody has asked for. */
  | { type: 'asks'; bytes: number };

/**
 * `full`: there is no room. `forbidden`: the browser does not allow storage. `interrupted`: a block did not arrive.
 * `altered`: a block arrived that differs from the one the build wrote.
 */
export type FailureReason = 'full' | 'forbidden' | 'interrupted' | 'altered';

/** Thrown for a block that differs from the one asked for. */
export class AlteredError extends Error {
  override name = 'AlteredError';
}

const REASONS: Record<string, FailureReason> = {
  QuotaExceededError: 'full',
  SecurityError: 'forbidden',
  InvalidStateError: 'forbidden',
  AlteredError: 'altered',
};

/** Why saving failed, judging by the browser's error. */
export function failureReason(error: unknown): FailureReason {
  return REASONS[(error as { name?: string } | null)?.name ?? ''] ?? 'interrupted';
}
