import { stat } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseUnavailableError } from './database-unavailable-error';

type Wording = readonly [problem: string, nextStep: string];

/** The error of the system that `error` is, or an empty string. */
export function systemErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * Says what is in the way when `target`, a file or folder of the embedded database, cannot be read
 * or written, and what a person can do about it.
 */
export async function folderFailure(
  target: string,
  error: unknown,
): Promise<DatabaseUnavailableError> {
  const existing = await nearestExisting(target);
  const [problem, nextStep] = wordingOf(systemErrorCode(error), target, existing, error);
  return new DatabaseUnavailableError(
    problem,
    `${nextStep}, or set THIRD_NEIGHBOR_DATA to another folder.`,
    { cause: error },
  );
}

interface Existing {
  readonly file: string;
  readonly isFolder: boolean;
  readonly owner: number;
}

function wordingOf(code: string, target: string, existing: Existing, error: unknown): Wording {
  const { file, isFolder, owner } = existing;
  switch (code) {
    case 'ENOSPC':
      return [
        `The disk that holds ${file} is full, so the embedded database cannot be saved there.`,
        'Free 50 MB on it',
      ];
    case 'EDQUOT':
      return [
        `The disk quota of this user is used up, so the embedded database cannot be saved in ${file}.`,
        'Free 50 MB of it',
      ];
    case 'EROFS':
      return [`${file} is on a read-only file system.`, 'Mount it for writing'];
    case 'EACCES':
    case 'EPERM':
      return [
        `${file} cannot be used by this process: it belongs to user ${owner}, and the process runs as user ${process.getuid?.() ?? 'unknown'}.`,
        'Give that user the right to read and write there (chown or chmod)',
      ];
    case 'EISDIR':
      return [`There is a folder at ${target}, where a file belongs.`, 'Move that folder away'];
    case 'ENOTDIR':
    case 'EEXIST':
      return isFolder
        ? [`There is something else at ${target}, where a folder belongs.`, 'Move it away']
        : [`There is a file at ${file}, where a folder belongs.`, 'Move that file away'];
    case 'EMFILE':
    case 'ENFILE':
      return [`Too many files are open to use ${target}.`, 'Raise the limit (ulimit -n)'];
    default: {
      const detail = error instanceof Error ? error.message : String(error);
      return [`${target} cannot be used (${detail}).`, 'Check that disk'];
    }
  }
}

async function nearestExisting(target: string): Promise<Existing> {
  const found = await stat(target).catch(() => null);
  if (found) return { file: target, isFolder: found.isDirectory(), owner: found.uid };
  const above = path.dirname(target);
  return above === target ? { file: target, isFolder: true, owner: 0 } : nearestExisting(above);
}
