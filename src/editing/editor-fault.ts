/** A mistake of the one who writes or deploys, told in whole by its message: no stack trace is shown below it. */
export class EditorFault extends Error {
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}

/**
 * Ends the build with a text alone. For faults found while it is set up, where Astro adds lines to an error that say
 * nothing to the one who made the mistake.
 */
export function refuse(text: string): never {
  console.error(text);
  process.exit(1);
}
