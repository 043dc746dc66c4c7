/** The command was not called as it can be; `message` says what is wrong with the call. */
export class UsageError extends Error {}
