import type { PGlite, Transaction } from '@electric-sql/pglite';
import type pg from 'pg';

/** The little of a driver that migrations, seed and columnar queries need. */
export interface SqlStatements {
  /** Rows as the driver gives them, which differs between drivers: cast in SQL, parse with Zod. */
  query(statement: string, parameters?: readonly unknown[]): Promise<unknown[]>;
  /** Several statements at once, without parameters or rows. */
  execute(script: string): Promise<void>;
}

/** One connection. */
export interface SqlSession extends SqlStatements {
  /** Commits what `work` did, or nothing of it when it throws. */
  transaction<T>(work: (statements: SqlStatements) => Promise<T>): Promise<T>;
}

export function pgliteStatements(pglite: PGlite | Transaction): SqlStatements {
  return {
    query: async (statement, parameters = []) => {
      const result = await pglite.query<unknown>(statement, [...parameters]);
      return result.rows;
    },
    execute: async (script) => {
      await pglite.exec(script);
    },
  };
}

export function pgliteSession(pglite: PGlite): SqlSession {
  return {
    ...pgliteStatements(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(pgliteStatements(transaction))),
  };
}

export function postgresStatements(client: pg.ClientBase | pg.Pool): SqlStatements {
  return {
    query: async (statement, parameters = []) => {
      const result = await client.query<pg.QueryResultRow>(statement, [...parameters]);
      return result.rows;
    },
    execute: async (script) => {
      await client.query(script);
    },
  };
}

/** Takes a client and not a pool: a transaction and a session lock belong to one connection. */
export function postgresSession(client: pg.ClientBase): SqlSession {
  const statements = postgresStatements(client);
  return {
    ...statements,
    transaction: async (work) => {
      await statements.execute('begin');
      try {
        const result = await work(statements);
        await statements.execute('commit');
        return result;
      } catch (error) {
        // A failed rollback means a lost connection, which has rolled back by itself.
        await statements.execute('rollback').catch(() => undefined);
        throw error;
      }
    },
  };
}
