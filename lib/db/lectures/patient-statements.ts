import { databaseFailure } from '../connect/database-failure';
import { DatabaseUnavailableError } from '../connect/database-unavailable-error';
import type { SqlStatements } from '../connect/sql-session';

/** A lecture does not wait longer for a database that is silent; nor is one that is away asked sooner. */
const PATIENCE_MS = 2_000;

/**
 * Queries that fail soon while the database is away. One of them finds out, and the others of the next
 * two seconds are refused at once: a hall that asks for a room is not held up by it.
 *
 * @param open gives the statements; it may fail as well
 */
export function patientQuery(
  open: () => Promise<Pick<SqlStatements, 'query'>>,
  patienceMs = PATIENCE_MS,
): SqlStatements['query'] {
  let awayUntil = -Infinity;
  const goAway = () => {
    awayUntil = performance.now() + patienceMs;
  };
  return async (statement, parameters) => {
    if (performance.now() < awayUntil) throw silent();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(silent()), patienceMs);
    });
    const asked = open().then(({ query }) => query(statement, parameters));
    // After the silence nobody waits for it.
    asked.catch(() => undefined);
    try {
      return await Promise.race([asked, silence]);
    } catch (error) {
      if (databaseFailure(error)) goAway();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}

const silent = () =>
  new DatabaseUnavailableError(
    'The database does not answer.',
    'Lectures go on within this process.',
  );
