import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./environment.mjs').Environment} Environment */

/** Folders of which each holds a version of PostgreSQL in a folder of its own, as Debian lays it out. */
const VERSIONED = ['/usr/lib/postgresql', '/usr/local/lib/postgresql'];

/**
 * Whether this machine has the server's own programs, from which a throw-away cluster can be made.
 *
 * @param {{ env?: Environment, exists?: (file: string) => boolean, list?: (folder: string) => string[] }} [surroundings]
 */
export function hasPostgresServer({
  env = process.env,
  exists = existsSync,
  list = readdirSync,
} = {}) {
  const onPath = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const versioned = VERSIONED.filter(exists).flatMap((folder) =>
    list(folder).map((version) => path.join(folder, version, 'bin')),
  );
  return [...onPath, ...versioned].some(
    (folder) => exists(path.join(folder, 'initdb')) && exists(path.join(folder, 'postgres')),
  );
}
