import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Remembers, inside the folder that was made, what it was made from: a folder that is deleted takes
 * its stamp along and is made again.
 *
 * @param {string} file
 * @param {string} inputs hash of what it was made from
 */
export function writeStamp(file, inputs) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ inputs })}\n`);
}

/** @param {string} file */
export function removeStamp(file) {
  rmSync(file, { force: true });
}

/** @param {string} file @param {string} inputs @returns {boolean} */
export function isFresh(file, inputs) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).inputs === inputs;
  } catch {
    // No stamp, or one cut short: what it stood for is made again.
    return false;
  }
}
