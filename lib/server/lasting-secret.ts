import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { environment } from './environment';
import { logger } from './logger';

const LENGTH = 32;

/**
 * A secret of this installation that a restart does not change, in a file beside the data. Where none
 * can be written it lasts as long as the process.
 * @param purpose makes secrets of one file that say nothing of each other.
 */
export function lastingSecret(purpose: string, folder: string = dataFolder()): Buffer {
  const file = path.join(/* turbopackIgnore: true */ folder, 'secret');
  return createHmac('sha256', readOrWrite(file)).update(purpose).digest();
}

/** Where the embedded database has its folder; a server with a PostgreSQL may have one as well. */
function dataFolder(): string {
  const database = environment().THIRD_NEIGHBOR_DATA ?? path.join('.data', 'pglite');
  return path.dirname(path.resolve(/* turbopackIgnore: true */ database));
}

function readOrWrite(file: string): Buffer {
  try {
    return read(file) ?? write(file);
  } catch (error) {
    logger.warn({ err: error, file }, 'no secret could be kept; lectures do not outlive a restart');
    return randomBytes(LENGTH);
  }
}

function read(file: string): Buffer | null {
  try {
    const secret = readFileSync(file);
    return secret.length === LENGTH ? secret : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whole or not at all; of two processes that start together, both take the first one's. */
function write(file: string): Buffer {
  const written = `${file}.${process.pid}`;
  const secret = randomBytes(LENGTH);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(written, secret, { mode: 0o600 });
  try {
    linkSync(written, file);
  } catch {
    // There is one already, of the other process or of a power cut.
    if (read(file) === null) renameSync(written, file);
  } finally {
    rmSync(written, { force: true });
  }
  return read(file) ?? secret;
}
