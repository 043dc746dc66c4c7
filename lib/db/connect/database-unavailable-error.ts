import { randomUUID } from 'node:crypto';
import { UNAVAILABLE_DIGEST } from '@/lib/server/page-marks';

/** The database cannot be used as it stands. Nothing has been changed or deleted. */
export class DatabaseUnavailableError extends Error {
  /** Names this failure in the log and for the reader. */
  readonly errorId = randomUUID();
  /** Next writes it into a page in place of the error, so it is how a page says what it lacks. */
  readonly digest = `${UNAVAILABLE_DIGEST}${this.errorId}`;

  /**
   * @param problem One sentence on what is wrong.
   * @param nextStep What a person can do about it.
   */
  constructor(
    readonly problem: string,
    readonly nextStep: string,
    options?: ErrorOptions,
  ) {
    super(`${problem} ${nextStep}`, options);
    this.name = 'DatabaseUnavailableError';
  }
}
