import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * SHA-256 over names and bytes of files and folders, in an order that no file system decides.
 * What is not there is left out, so that its appearing changes the hash.
 *
 * @param {string} base the names are relative to it
 * @param {readonly string[]} entries files and folders under `base`
 * @param {(name: string) => boolean} [counts] leaves out what does not matter; names have slashes
 * @returns {string}
 */
export function contentHash(base, entries, counts = () => true) {
  const hash = createHash('sha256');
  for (const name of entries.flatMap((entry) => filesUnder(base, entry)).toSorted()) {
    if (!counts(name)) continue;
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(base, name)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} base @param {string} entry @returns {string[]} */
function filesUnder(base, entry) {
  const file = path.join(base, entry);
  if (!existsSync(file)) return [];
  if (!statSync(file).isDirectory()) return [entry];
  return readdirSync(file).flatMap((name) => filesUnder(base, `${entry}/${name}`));
}
