import pg from 'pg';

export interface PoolSettings {
  readonly DATABASE_CONNECT_TIMEOUT_MS: number;
  readonly DATABASE_STATEMENT_TIMEOUT_MS: number;
}

/**
 * Connections that are opened when they are needed. Queries wait for their turn here: pg's own queue
 * counts the wait as time for connecting, so with many readers a healthy database would seem away.
 *
 * @param refusal of a query whose turn has come, such as when the database went away meanwhile
 */
export function connectionPool(
  url: string,
  max: number,
  settings: PoolSettings,
  refusal: () => Error | null = () => null,
): pg.Pool {
  const statementMs = settings.DATABASE_STATEMENT_TIMEOUT_MS;
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: settings.DATABASE_CONNECT_TIMEOUT_MS,
    statement_timeout: statementMs,
    // A server that is frozen does not end its statements: then we do, a little later.
    query_timeout: statementMs + 1_000,
    keepAlive: true,
    application_name: 'third-neighbor',
  });
  // An idle connection that the server closes is replaced; without a listener it ends the process.
  pool.on('error', () => undefined);
  const query: (...given: unknown[]) => Promise<unknown> = pool.query.bind(pool);
  const inTurn = turns(max);
  return Object.assign(pool, {
    query: (...given: unknown[]) =>
      inTurn(() => {
        const refused = refusal();
        return refused ? Promise.reject(refused) : query(...given);
      }),
  });
}

/** Lets `most` pieces of work go on at once; the others wait, first come, first served. */
function turns(most: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running < most) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
