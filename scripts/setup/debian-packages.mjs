import { existsSync } from 'node:fs';
import { run } from './child-process.mjs';

/** Whether this process may install Debian packages without asking anyone. */
export function canInstallDebianPackages() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<{ installed: boolean, output: string }>}
 */
export async function installDebianPackages(names) {
  const env = {
    DEBIAN_FRONTEND: 'noninteractive',
    // Says "no services here": PostgreSQL's package would otherwise start a server of its own.
    RUNLEVEL: '1',
  };
  const install = ['install', '--yes', '--no-install-recommends', ...names];
  const first = await run('apt-get', install, { env });
  if (first.code === 0) return { installed: true, output: first.output };
  // On a fresh machine the list of packages is empty or old.
  const update = await run('apt-get', ['update'], { env });
  const second = await run('apt-get', install, { env });
  return { installed: second.code === 0, output: `${update.output}\n${second.output}` };
}
