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
    const output = await install();
    if (packagesAreInstalled()) return;
    throw new SetupFailure(
      'The packages could not be installed; the lines above are what npm said. ' +
        'Check the connection to the npm registry (or package-lock.json, if it was edited), then run this again.',
      complaints(output),
    );
  });
}

/** @returns {Promise<string>} what npm said */
async function install() {
  // No install script is needed, and one of them would download a program that we do not use.
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund'];
  const exact = await npm(['ci', ...quietly]);
  // npm's code for a lockfile that is not complete, such as one written where a registry lacked the
  // packages of other systems. What it does name is still installed in just that version.
  if (!exact.output.includes('EUSAGE')) return exact.output;
  const completed = await npm(['install', '--no-save', ...quietly]);
  return `${exact.output}\n${completed.output}`;
}

/**
 * What npm said about the failure, without the manual that it prints along.
 *
 * @param {string} output
 */
export function complaints(output) {
  const lines = output.split('\n').filter((line) => !/^npm (warn|notice)/.test(line));
  const manual = lines.findIndex((line) => /^npm error (Clean install|Usage)/.test(line));
  return lastLines((manual < 0 ? lines : lines.slice(0, manual)).join('\n'));
}

function packagesAreInstalled() {
  // npm writes this file last, so an install that was cut short has none.
  const installed = inProject('node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return sameVersions(readJson(inProject('package-lock.json')), readJson(installed));
}

/**
 * Whether everything that a lockfile asks for is installed in its version. Asking npm's own account of
 * node_modules, rather than a stamp of ours, also recognises what was installed by hand.
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
