import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

export const RECORD_DIRECTORY = path.join(root, 'data');

/** The texts that the record was read from lie beside the checkout, and are not there in a clone. */
export const DOCUMENTS_DIRECTORY = path.join(root, '../shared/sources');

/** The record in a working copy: a checkout, or a copy of its `data` folder alone. */
export function recordDirectoryOf(workingCopy: string | undefined): string {
  if (workingCopy === undefined) return RECORD_DIRECTORY;
  const inside = path.resolve(workingCopy, 'data');
  return existsSync(inside) ? inside : path.resolve(workingCopy);
}
