import { existsSync } from 'node:fs';
import path from 'node:path';
import { inProject, PROJECT } from './project.mjs';

/** @typedef {Readonly<Record<string, string | undefined>>} Environment as process.env is */

/** Reads `.env.local` and `.env`; what is already set stays. Tests do not: they must not find a real database. */
export function loadEnvironmentFiles() {
  for (const name of ['.env.local', '.env']) {
    const file = inProject(name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
}

/**
 * Where the embedded database lives. Absolute, since the server runs in another folder.
 *
 * @param {Environment} [env]
 */
export function dataDirectory(env = process.env) {
  return path.resolve(PROJECT, env['THIRD_NEIGHBOR_DATA'] || '.data/pglite');
}
