import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { DatabaseUnavailableError } from './database-unavailable-error';
import { folderFailure, systemErrorCode } from './folder-failure';
import { replaceFile, tryFolder } from './synced-file';

export const SNAPSHOT_NAME = 'record.snapshot';
const LINE_END = 0x0a;
const DIGEST_LENGTH = 64;

/** What a snapshot was made from; when any of it changes, it is made again. Hexadecimal SHA-256. */
const markSchema = z.object({ record: z.string(), migrations: z.string(), rules: z.string() });
export type SnapshotMark = z.infer<typeof markSchema>;

const markLine = z
  .string()
  .transform((line, context): unknown => {
    try {
      return JSON.parse(line);
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(markSchema);

export type FoundSnapshot =
  | { readonly kind: 'whole'; readonly mark: SnapshotMark; readonly archive: Uint8Array }
  | { readonly kind: 'damaged'; readonly why: string }
  | { readonly kind: 'none' };

/**
 * Reads the snapshot of `directory`. The file is a line with the SHA-256 of all that follows, a line
 * of JSON with the mark, and the archive of a database.
 * @throws DatabaseUnavailableError when the system does not let it be read.
 */
export async function readSnapshot(directory: string): Promise<FoundSnapshot> {
  const file = snapshotFile(directory);
  const content = await readRegularFile(file).catch(async (error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return null;
    // The disk lost it: as good as damaged, and made again.
    if (systemErrorCode(error) === 'EIO') return new Uint8Array();
    throw error instanceof DatabaseUnavailableError ? error : await folderFailure(file, error);
  });
  return content === null ? { kind: 'none' } : parse(content);
}

/** Another kind of file, such as a pipe, could keep a reader waiting for ever. */
async function readRegularFile(file: string): Promise<Uint8Array> {
  const found = await stat(file);
  if (found.isFile()) return readFile(file);
  throw new DatabaseUnavailableError(
    `There is ${found.isDirectory() ? 'a folder' : 'something that is no file'} at ${file}, where a file belongs.`,
    'Move it away, or set THIRD_NEIGHBOR_DATA to another folder.',
  );
}

function parse(content: Uint8Array): FoundSnapshot {
  if (content.length === 0) return { kind: 'damaged', why: 'it is empty' };
  const digest = Buffer.from(content.subarray(0, DIGEST_LENGTH)).toString('latin1');
  const rest = content.subarray(DIGEST_LENGTH + 1);
  const isWhole = content[DIGEST_LENGTH] === LINE_END && digest === sha256(rest);
  if (!isWhole) return { kind: 'damaged', why: 'its content is not what was written' };
  const markEnd = rest.indexOf(LINE_END);
  const mark = markLine.safeParse(Buffer.from(rest.subarray(0, markEnd)).toString());
  // As another version of the atlas wrote it, which is as good as none.
  if (!mark.success) return { kind: 'none' };
  return { kind: 'whole', mark: mark.data, archive: rest.subarray(markEnd + 1) };
}

/**
 * Whether a snapshot could be written to `directory` now.
 * @throws DatabaseUnavailableError when the system does not let it.
 */
export async function trySnapshot(directory: string): Promise<void> {
  await tryFolder(directory, partialFile(directory)).catch(async (error: unknown) => {
    throw await folderFailure(directory, error);
  });
}

/**
 * Makes `archive` the snapshot of `directory`, synced to the disk when it resolves.
 * @throws DatabaseUnavailableError when the system does not let it be written; what was there stays.
 */
export async function writeSnapshot(
  directory: string,
  mark: SnapshotMark,
  archive: Uint8Array,
): Promise<void> {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(mark)}\n`), archive]);
  const content = Buffer.concat([Buffer.from(`${sha256(rest)}\n`), rest]);
  await replaceFile(snapshotFile(directory), content, partialFile(directory)).catch(
    async (error: unknown) => {
      const isFolder = systemErrorCode(error) === 'EISDIR';
      throw await folderFailure(isFolder ? snapshotFile(directory) : directory, error);
    },
  );
}

/**
 * Moves a damaged snapshot out of the way, over the one that was damaged before: one is kept, for
 * whoever wants to look into the cause.
 * @returns where it is now
 */
export async function setDamagedAside(directory: string): Promise<string> {
  const file = snapshotFile(directory);
  const aside = `${file}.damaged`;
  await rename(file, aside).catch(async (error: unknown) => {
    // Another process that starts at the same time has moved it.
    if (systemErrorCode(error) !== 'ENOENT') throw await folderFailure(aside, error);
  });
  return aside;
}

/**
 * Whether an earlier version has left its database in `directory`: a thousand files of some 60 MB. None is
 * used, and nobody but the owner of the folder can say that nothing else in it is needed.
 */
export async function holdsEarlierDatabase(directory: string): Promise<boolean> {
  const version = await stat(path.join(directory, 'PG_VERSION')).catch(() => null);
  return version?.isFile() ?? false;
}

const PARTIAL = /^record\.snapshot\.(.*)-(\d+)\.partial$/;
const ABANDONED_AFTER_MS = 3_600_000;

/** Removes what processes that were killed while they wrote have left. */
export async function removeRemains(directory: string): Promise<void> {
  const names = await readdir(/* turbopackIgnore: true */ directory).catch(() => []);
  for (const name of names) {
    const [, host, pid] = PARTIAL.exec(name) ?? [];
    if (host === undefined) continue;
    const file = path.join(directory, name);
    const isAbandoned =
      host === encodeURIComponent(hostname())
        ? Number(pid) === process.pid || !isRunning(Number(pid))
        : await isOld(file);
    if (isAbandoned) await rm(file, { force: true }).catch(() => undefined);
  }
}

/** A process of another machine or container, on the same disk, cannot be asked about. */
async function isOld(file: string): Promise<boolean> {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > ABANDONED_AFTER_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but runs.
    return systemErrorCode(error) === 'EPERM';
  }
}

const snapshotFile = (directory: string) => path.join(directory, SNAPSHOT_NAME);

const partialFile = (directory: string) =>
  path.join(directory, `${SNAPSHOT_NAME}.${encodeURIComponent(hostname())}-${process.pid}.partial`);

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
