import { existsSync } from 'node:fs';
import path from 'node:path';
import { SetupFailure } from './failure.mjs';
import { inProject, PROJECT } from './project.mjs';

/** @typedef {Readonly<Record<string, string | undefined>>} Environment as process.env is */
/** @typedef {import('../../lib/server/environment-schema.mjs').Environment} Settings */

/** Reads `.env.local` and `.env`; what is already set stays. Tests do not: they must not find a real database. */
export function loadEnvironmentFiles() {
  for (const name of ['.env.local', '.env']) {
    const file = inProject(name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
}

/**
 * The settings that the environment names. Packages must be installed: the schema is made of one.
 *
 * @param {Environment} [added] wins over the environment
 * @returns {Promise<Settings>}
 */
export async function readSettings(added = {}) {
  const { parseEnvironment } = await import('../../lib/server/environment-schema.mjs');
  const parsed = parseEnvironment({ ...process.env, ...added });
  if (!parsed.ok) throw new SetupFailure(parsed.problems.join('\n'));
  return parsed.environment;
}

/**
 * Where the embedded database lives. Absolute, since the server runs in another folder.
 *
 * @param {Environment} [env]
 */
export function dataDirectory(env = process.env) {
  return path.resolve(PROJECT, env['THIRD_NEIGHBOR_DATA'] || '.data/pglite');
}
