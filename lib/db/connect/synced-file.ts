import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Replaces `file` by `content` as a whole: whoever reads it, and whatever happens meanwhile, a power
 * cut included, finds what it held before or all of the new. Once this has resolved, it is the new.
 *
 * @param partial a file beside it to write to first; it is gone afterwards
 */
export async function replaceFile(file: string, content: Uint8Array, partial: string) {
  const folder = path.dirname(file);
  await makeFolder(folder);
  try {
    await writeSynced(partial, content);
    await rename(partial, file);
    await syncFolder(folder);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Fails as `replaceFile` would for most of its reasons, and at once: what is to be written may take
 * long to make.
 */
export async function tryFolder(folder: string, partial: string): Promise<void> {
  await makeFolder(folder);
  const handle = await open(partial, 'w');
  await handle.close();
  await rm(partial);
}

async function writeSynced(file: string, content: Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new folder is an entry of the folder above, which has to reach the disk as well. */
async function makeFolder(folder: string): Promise<void> {
  const highest = await mkdir(folder, { recursive: true });
  if (highest === undefined) return;
  for (let made = folder; made.length >= highest.length; made = path.dirname(made)) {
    await syncFolder(path.dirname(made));
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; there the order of the file system has to do.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
