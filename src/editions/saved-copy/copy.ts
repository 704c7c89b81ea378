/** What the saved copy consists of, as the build writes it into the service worker. */
export interface Copy extends CopyInfo {
  /** SHA-256 of the pack's contents, hexadecimal: they name all other blocks. */
  contents: string;
  /** More bytes than these are fetched only when the reader has asked for it. */
  unaskedUpTo: number;
}

/** What `versjon.json` says about the newest copy. Never part of a copy, so that it always comes from the network. */
export interface CopyInfo {
  /** Eight hexadecimal digits, made of what all files hold: equal copies have equal versions. */
  version: string;
  /** When it was built, as ISO time. */
  built: string;
  /** Bytes that are fetched and kept: of all blocks, packed. */
  bytes: number;
  /** Blocks, the contents among them. */
  count: number;
}

/** Where the saved copy stands. */
export interface CopyStatus extends CopyInfo {
  /** Blocks that are not there, though they were saved: a browser or a person has deleted them. */
  missing: number;
  /** When the last block came, as ISO time by the device's own clock; undefined where that is not known. */
  savedAt?: string;
}

/** The metric of `Server-Timing` by which a page from the copy learns which version answered it. */
export const VERSION_METRIC = 'kopi';

/** From a page to the service worker. */
export type ToWorker =
  /** Answered on the port that comes with it, with a `CopyStatus`. */
  | { type: 'status' }
  /** Fetches what is missing. What comes of it is told to every page. */
  | { type: 'repair' }
  /** The reader wants the new version, now and in every tab. */
  | { type: 'apply' }
  /** Answers this page's requests from now on, if its scripts are those of the copy. */
  | { type: 'claim'; scripts: string[] }
  /** A search is being loaded; the copy waits. */
  | { type: 'hold'; hold: boolean }
  /** The reader has deleted the copy: nothing is answered from it any more, and nothing saved. */
  | { type: 'remove' };

/** From the service worker to every page, while it saves. */
export type FromWorker =
  | { type: 'saving'; done: number; count: number }
  | { type: 'saved' }
  | { type: 'failed'; reason: FailureReason }
  /** So many bytes would have to be fetched, and nobody has asked for that much. */
  | { type: 'asks'; bytes: number };

/**
 * `full`: no room. `forbidden`: the browser keeps nothing. `interrupted`: a block did not come. `altered`: it came, but
 * was another one than the build wrote.
 */
export type FailureReason = 'full' | 'forbidden' | 'interrupted' | 'altered';

/** A block came that is not the one asked for. */
export class AlteredError extends Error {
  override name = 'AlteredError';
}

const REASONS: Record<string, FailureReason> = {
  QuotaExceededError: 'full',
  SecurityError: 'forbidden',
  InvalidStateError: 'forbidden',
  AlteredError: 'altered',
};

/** Why saving failed, by the error that the browser gave. */
export function failureReason(error: unknown): FailureReason {
  return REASONS[(error as { name?: string } | null)?.name ?? ''] ?? 'interrupted';
}
