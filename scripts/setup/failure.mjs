/**
 * Something that the person at the keyboard can do something about. Its message is one sentence on
 * what is wrong and one on the next step; everything else that is thrown is a bug and keeps its stack.
 */
export class SetupFailure extends Error {
  /**
   * @param {string} message
   * @param {string} [details] what the failed program said, shown above the message
   */
  constructor(message, details = '') {
    super(message);
    this.name = 'SetupFailure';
    this.details = details;
  }
}

/**
 * The end of what a program said: enough to see why it failed, not its whole life.
 *
 * @param {string} output
 * @param {number} [lines]
 */
export function lastLines(output, lines = 25) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}

/** @param {unknown} error */
export function describeFailure(error) {
  if (error instanceof SetupFailure) {
    return error.details === '' ? error.message : `${error.details.trimEnd()}\n\n${error.message}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
