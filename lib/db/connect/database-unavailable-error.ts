/** The database cannot be used as it stands. Nothing has been changed or deleted. */
export class DatabaseUnavailableError extends Error {
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
