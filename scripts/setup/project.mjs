import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The checkout that these scripts belong to, wherever they are called from. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** @param {...string} parts @returns {string} an absolute path inside the project */
export function inProject(...parts) {
  return path.join(PROJECT, ...parts);
}

/**
 * The JavaScript file behind a package's command. Run with this Node it needs no shell, no PATH and
 * no `.cmd` wrapper, so the same call works on every system.
 *
 * @param {string} name of the package
 * @param {string} [command] when it is not called like the package
 * @returns {string}
 */
export function packageCommand(name, command = name.replace(/^@.*\//, '')) {
  const folder = inProject('node_modules', name);
  const { bin } = readJson(path.join(folder, 'package.json'));
  const file = typeof bin === 'string' ? bin : bin[command];
  return path.join(folder, file);
}

/** @param {string} file @returns {any} */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
