import { z } from 'zod';
import { DatabaseUnavailableError } from '../connect/database-unavailable-error';
import type { SqlSession } from '../connect/sql-session';

/** The key that Prisma's own `migrate deploy` takes, so that the two exclude each other as well. */
const PRISMA_ADVISORY_LOCK = 72_707_369;
const LOCK_NOT_AVAILABLE = '55P03';
const LONGEST_WAIT = '60s';

const takenSchema = z.tuple([z.object({ taken: z.boolean() })]);

/**
 * Runs `work` while no other process migrates or seeds the same database. Waits for such a process,
 * after saying so.
 * @throws DatabaseUnavailableError when that takes over a minute.
 */
export async function withDeployLock<T>(
  session: SqlSession,
  report: (message: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  await session.execute(`set lock_timeout = '${LONGEST_WAIT}'`);
  try {
    const [taken] = takenSchema.parse(
      await session.query('select pg_try_advisory_lock($1) as taken', [PRISMA_ADVISORY_LOCK]),
    );
    if (!taken.taken) {
      report('Waiting for another process that prepares this database, for a minute at most');
      await session.query('select pg_advisory_lock($1)', [PRISMA_ADVISORY_LOCK]);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE))
      throw error;
    throw new DatabaseUnavailableError(
      'Another process has been migrating or seeding this database for over a minute.',
      'Wait until it is done, or end it, and try again.',
      { cause: error },
    );
  }
  try {
    return await work();
  } finally {
    // With a lost connection the server has released the lock already.
    await session
      .query('select pg_advisory_unlock($1)', [PRISMA_ADVISORY_LOCK])
      .catch(() => undefined);
  }
}
