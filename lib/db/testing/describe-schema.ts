import { beforeAll, describe, expect, test } from 'vitest';
import type { SqlSession } from '../connect/sql-session';
import { engines, openSeeded } from './database-engines';
import { tinyRecord } from './tiny-record';

// PostgreSQL 18 tells `on delete restrict` (23001) from other violations of a foreign key.
export const FOREIGN_KEY = /^(23503|23001)$/;
export const CHECK = /^23514$/;
export const UNIQUE = /^23505$/;
export const NOT_NULL = /^23502$/;
export const NOT_IN_ENUM = /^22P02$/;

export type Refusal = [what: string, script: string, code: RegExp, constraint?: string];
export type Acceptance = readonly [what: string, script: string];

/** Runs the script to its commit, where deferred keys speak. */
const commit = (session: SqlSession, script: string) =>
  session.transaction((transaction) => transaction.execute(script));

class Undone extends Error {}

/** What the schema refuses and accepts, on each engine. */
export function describeSchema(
  of: string,
  refusals: readonly Refusal[],
  acceptances: readonly Acceptance[] = [],
): void {
  describe.each(engines)(`${of} on $name`, (engine) => {
    let session: SqlSession;
    beforeAll(async () => {
      ({ session } = await openSeeded(engine, tinyRecord));
    });

    test.each(refusals)('refuses %s', async (...[, script, code, constraint]: Refusal) => {
      await expect(commit(session, script)).rejects.toMatchObject({
        code: expect.stringMatching(code),
        ...(constraint && { constraint }),
      });
    });

    test.for(acceptances)('accepts %s', async ([, script]) => {
      const undone = session.transaction(async (transaction) => {
        await transaction.execute(script);
        await transaction.execute('set constraints all immediate');
        throw new Undone();
      });
      await expect(undone).rejects.toThrow(Undone);
    });
  });
}
