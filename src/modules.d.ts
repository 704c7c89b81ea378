/** A script with its own copies of all it imports: see `offline/single-file/stand-alone.ts`. */
declare module '*?alone';

/** The package has no types. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: object;
  /**
   * The value of a YAML text, by default with dates as Date.
   *
   * @throws YAMLException if the text is invalid, e.g. has the same key twice
   */
  export function load(text: string, options?: { schema: object }): unknown;
  export class YAMLException extends Error {
    /** Where parsing stopped. Both count from 0. */
    mark?: { line: number; column: number };
  }
}
