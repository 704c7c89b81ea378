/** See `editions/single-file/stand-alone.ts`. */
declare module '*?alone';

/** It brings no types. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: object;
  /** The value of a YAML text. Throws for a fault, two equal keys among them. */
  export function load(text: string, options: { schema: object }): unknown;
}
