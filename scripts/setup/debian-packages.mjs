import { existsSync } from 'node:fs';
import { run } from './child-process.mjs';
import { say } from './progress.mjs';

/** Whether this process may install Debian packages without asking anyone. */
export function canInstallDebianPackages() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * Whether Debian's list, as this machine has it, names a package.
 *
 * @param {string} name
 */
export async function isListed(name) {
  const { code, output } = await run('apt-cache', ['show', name]);
  return code === 0 && output.includes(`Package: ${name}`);
}

/** @typedef {{ installed: boolean, output: string }} Installation */

/** apt-get locks its database: a second one at the same time would fail. @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * Installs Debian packages, after saying which ones and what for.
 *
 * @param {readonly string[]} names
 * @param {string} purpose a clause, such as "the database tests run on it as well"
 * @returns {Promise<Installation>}
 */
export function installDebianPackages(names, purpose) {
  const installation = last.then(() => {
    say(`  ! Installing from Debian's packages: ${names.join(', ')} (${purpose})`);
    return install(names);
  });
  last = installation.catch(() => undefined);
  return installation;
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<Installation>}
 */
async function install(names) {
  const env = {
    DEBIAN_FRONTEND: 'noninteractive',
    // Says "no services here": PostgreSQL's package would otherwise start a server of its own.
    RUNLEVEL: '1',
  };
  const command = ['install', '--yes', '--no-install-recommends', ...names];
  const first = await run('apt-get', command, { env });
  if (first.code === 0) return { installed: true, output: first.output };
  // On a fresh machine the list of packages is empty or old.
  const update = await run('apt-get', ['update'], { env });
  const second = await run('apt-get', command, { env });
  return { installed: second.code === 0, output: `${update.output}\n${second.output}` };
}
