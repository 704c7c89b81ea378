/** See `offline/single-file/stand-alone.ts`. */
declare module '*?alone';

/** It brings no types. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: object;
  /**
   * The value of a YAML text, by default with dates as Date.
   *
   * @throws YAMLException for a fault, two equal keys among them
   */
  export function load(text: string, options?: { schema: object }): unknown;
  export class YAMLException extends Error {
    /** Where it stopped, from 0. */
    mark?: { line: number; column: number };
  }
}
