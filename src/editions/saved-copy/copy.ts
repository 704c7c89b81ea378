/** What the saved copy consists of, as the build writes it into the service worker. */
export interface Copy {
  /** Eight hexadecimal digits, made of what all files hold: equal copies have equal versions. */
  version: string;
  /** When it was built, as ISO time. */
  built: string;
  /** Bytes of all files. */
  bytes: number;
  files: CopiedFile[];
}

export interface CopiedFile {
  /** Address from the root of the host; a folder's page by the folder, with its closing slash. */
  url: string;
  /** Null where the name itself changes with the content. */
  revision: string | null;
  /** By which the browser refuses anything but this very file: another version's, a portal's page, half a file. */
  integrity: string;
}

/** What `versjon.json` says about the newest copy. Never part of a copy, so that it always comes from the network. */
export type CopyInfo = Pick<Copy, 'version' | 'built' | 'bytes'> & { count: number };

/** Where the saved copy stands. `count` files belong to it. */
export interface CopyStatus extends CopyInfo {
  /** Files that are not there, though they were saved: a browser or a person has deleted them. */
  missing: number;
  /** When the last file came, as ISO time by the device's own clock; undefined where that is not known. */
  savedAt?: string;
}

/** From a page to the service worker. */
export type ToWorker =
  /** Answered on the port that comes with it, with a `CopyStatus`. */
  | { type: 'status' }
  /** Fetches what is missing. Answered on the port with a `FromWorker`. */
  | { type: 'repair' }
  /** The reader wants the new version, now and in every tab. */
  | { type: 'apply' }
  /** Answers this page's requests from now on, if its scripts are those of the copy. */
  | { type: 'claim'; scripts: string[] }
  /** A search is being loaded; the copy waits. */
  | { type: 'hold'; hold: boolean };

/** From the service worker to every page, while it saves. */
export type FromWorker =
  | { type: 'saving'; done: number; count: number }
  | { type: 'saved' }
  | { type: 'failed'; reason: FailureReason };

/** `full`: no room. `forbidden`: the browser keeps nothing. `interrupted`: a file did not come, or was another one. */
export type FailureReason = 'full' | 'forbidden' | 'interrupted';

/** Why saving failed, by the error that the browser gave. */
export function failureReason(error: unknown): FailureReason {
  const name = (error as { name?: string } | null)?.name;
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'forbidden' : 'interrupted';
}
