/** A file of the source as what reads it gets it. */
export interface SourceFile {
  /** As told to editors. */
  from: string;
  /** Absolute. */
  file: string;
  bytes: Uint8Array;
  /** Its own name without the ending; for `index` that of the folder. */
  name: string;
  /** Names of the folders it stands in, the nearest first. */
  folders: string[];
  /** ISO day on which the file was changed. */
  changed: string;
  /** ISO day. */
  today: string;
}
