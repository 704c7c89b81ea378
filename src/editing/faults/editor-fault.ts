/** A mistake made by whoever writes or deploys. The message says everything, so no stack trace is shown. */
export class EditorFault extends Error {
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}

/**
 * Ends the build with just a text. For faults found during setup, where Astro would add lines that mean nothing to the
 * person who made the mistake.
 */
export function refuse(text: string): never {
  console.error(text);
  process.exit(1);
}
