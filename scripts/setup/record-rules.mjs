import { contentHash } from './content-hash.mjs';
import { PROJECT } from './project.mjs';

/** Everything that checks the record and makes rows of it, with the packages that it does so by. */
export const RULES = [
  'lib/db/seed',
  'lib/model',
  'lib/record',
  'lib/text',
  'lib/time',
  'package-lock.json',
];

/**
 * Changes when a record that passed the checks might not pass them now, or might be other rows now.
 *
 * @param {string} [base]
 */
export function recordRules(base = PROJECT) {
  return contentHash(base, RULES, (name) => !/\.test\.tsx?$/.test(name));
}
