import { parseEnvironment, type Environment } from './environment-schema.mjs';

declare global {
  var thirdNeighborEnvironment: Environment | undefined;
}

/** Some variables of the environment cannot be read. The message has a sentence for each. */
export class InvalidEnvironmentError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'InvalidEnvironmentError';
  }
}

/**
 * The settings of this process, read at the first call. On `globalThis`, because Next bundles pages and
 * routes apart.
 * @throws InvalidEnvironmentError; the server asks before it serves, so nobody else meets it.
 */
export function environment(): Environment {
  globalThis.thirdNeighborEnvironment ??= readEnvironment();
  return globalThis.thirdNeighborEnvironment;
}

function readEnvironment(): Environment {
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) throw new InvalidEnvironmentError(parsed.problems);
  return parsed.environment;
}

/** Ends the process when its environment cannot be read: a server whose pages fail is worse than none. */
export function requireEnvironment(): void {
  try {
    environment();
  } catch (error) {
    if (!(error instanceof InvalidEnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
