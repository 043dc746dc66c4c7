import { existsSync } from 'node:fs';
import path from 'node:path';
import { run, runNode } from './child-process.mjs';
import { SetupFailure, lastLines } from './failure.mjs';
import { step } from './progress.mjs';
import { inProject, readJson } from './project.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/** Installs the packages of package-lock.json, unless exactly these are there. */
export async function installPackages() {
  if (packagesAreInstalled()) return;
  await step('Installing packages (a minute or two, once)', async () => {
    // No install script is needed, and one of them would download a program that we do not use.
    const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    if (code === 0 && packagesAreInstalled()) return;
    throw new SetupFailure(
      'The packages could not be installed; the lines above are what npm said. ' +
        'Check the connection to the npm registry (or package-lock.json, if it was edited), then run this again.',
      lastLines(output),
    );
  });
}

function packagesAreInstalled() {
  // npm writes this file last, so an install that was cut short has none.
  const installed = inProject('node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return sameVersions(readJson(inProject('package-lock.json')), readJson(installed));
}

/**
 * Whether everything that a lockfile asks for is installed in its version. Asking npm's own account of
 * node_modules, rather than a stamp of ours, also recognises what was installed by `npm ci` by hand.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json
 */
export function sameVersions(wanted, installed) {
  return Object.entries(wanted.packages).every(([place, { version, optional }]) => {
    if (place === '') return true;
    const found = installed.packages[place];
    // Optional packages are for other systems than this one.
    return found === undefined ? optional === true : found.version === version;
  });
}

/** @param {string[]} args */
function npm(args) {
  const cli = npmCommand(process.env['npm_execpath'], process.execPath, existsSync);
  if (cli !== undefined) return runNode(cli, args);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}

/**
 * npm's own JavaScript: the npm that called us, or the one beside this Node.
 *
 * @param {string | undefined} caller npm_execpath, which may be that of another package manager
 * @param {string} node path of the Node binary
 * @param {(file: string) => boolean} exists
 * @returns {string | undefined}
 */
export function npmCommand(caller, node, exists) {
  const beside = path.dirname(node);
  return [
    ...(caller !== undefined && path.basename(caller) === 'npm-cli.js' ? [caller] : []),
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find(exists);
}
