/** A mistake of the one who writes or deploys, told in whole by its message: no stack trace is shown below it. */
export class EditorFault extends Error {
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}
