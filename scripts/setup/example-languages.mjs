import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./environment.mjs').Environment} Environment */

/** The program that runs the examples of a language, and the Debian package that has it. */
const LANGUAGES = { python3: 'python3', Rscript: 'r-base-core' };

/**
 * What is not on this machine of the languages that docs/examples is written in.
 *
 * @param {{ env?: Environment, isProgram?: (file: string) => boolean }} [surroundings]
 * @returns {{ program: string, debianPackage: string }[]}
 */
export function missingLanguages({ env = process.env, isProgram = isExecutable } = {}) {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return Object.entries(LANGUAGES)
    .filter(([program]) => !folders.some((folder) => isProgram(path.join(folder, program))))
    .map(([program, debianPackage]) => ({ program, debianPackage }));
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
