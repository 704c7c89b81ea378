/** A file of the source, as the functions that read it get it. */
export interface SourceFile {
  /** The path as reported to the editor. */
  from: string;
  /** Absolute. */
  file: string;
  bytes: Uint8Array;
  /** Its own name without the ending; for `index` that of the folder. */
  name: string;
  /** Names of its parent folders, the nearest first. */
  folders: string[];
  /** ISO day on which the file was changed. */
  changed: string;
  /** ISO day. */
  today: string;
}
