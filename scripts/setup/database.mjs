import { readSettings } from './environment.mjs';
import { SetupFailure } from './failure.mjs';
import { say, step } from './progress.mjs';
import { runTypeScript } from './typescript.mjs';

/** @typedef {import('./environment.mjs').Environment} Environment */

/**
 * Migrates and seeds the database that the environment names, in a process of its own: the embedded
 * database allows one process, and the server will be the next.
 *
 * @param {Environment} env
 */
export async function prepareDatabase(env) {
  const { DATABASE_URL } = await readSettings(env);
  const title = DATABASE_URL ? 'Database (PostgreSQL)' : 'Database (embedded)';
  await step(title, async () => {
    /** @type {string[]} */
    const complaints = [];
    const { code } = await runTypeScript('scripts/prepare-database.ts', [], {
      env,
      onLine: (line) => say(`      ${line}`),
      onError: (line) => complaints.push(line),
    });
    // The script words its own failures; it ends with the next step.
    if (code !== 0)
      throw new SetupFailure(complaints.join('\n').trim() || 'The database could not be prepared.');
  });
}
