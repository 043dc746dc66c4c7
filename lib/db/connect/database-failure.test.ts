import { PGlite } from '@electric-sql/pglite';
import { expect, test, vi } from 'vitest';
import { embeddedDatabase } from './database';
import { databaseFailure, isLostConnection } from './database-failure';
import { DatabaseUnavailableError } from './database-unavailable-error';

vi.setConfig({ testTimeout: 120_000 });

const withCode = (code: string, message = 'words') => Object.assign(new Error(message), { code });
/** As Prisma wraps what its adapter was told. */
const fromPrisma = (code: string, cause: object) =>
  Object.assign(withCode(code), { meta: { driverAdapterError: { cause } } });

test.each([
  [withCode('ECONNREFUSED'), 'is lost'],
  [new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]), 'is lost'],
  [withCode('57P01', 'terminating connection due to administrator command'), 'is lost'],
  [new Error('Connection terminated unexpectedly'), 'is lost'],
  [fromPrisma('P1001', { kind: 'DatabaseNotReachable' }), 'is lost'],
  [fromPrisma('P2010', { kind: 'postgres', originalCode: '57P01' }), 'is lost'],
  [new Error('Connection terminated due to connection timeout'), 'too long'],
  [new Error('timeout exceeded when trying to connect'), 'too long'],
  [new Error('Query read timeout'), 'too long'],
  [withCode('57014', 'canceling statement due to statement timeout'), 'too long'],
  [withCode('53300', 'sorry, too many clients already'), 'no connection'],
  [fromPrisma('P2037', { kind: 'TooManyConnections' }), 'no connection'],
  [withCode('28P01'), 'refuses'],
  [withCode('42P01'), 'not been prepared'],
  [withCode('XX001'), 'its files'],
  [new WebAssembly.RuntimeError('unreachable'), 'its files'],
])('%s says that the database is away', (error, problem) => {
  const failure = databaseFailure(error);
  expect(failure?.problem).toContain(problem);
  expect(failure?.cause).toBe(error);
  expect(isLostConnection(failure)).toBe(problem === 'is lost');
});

test.each([
  [new Error('No timeouts here, and no connection was terminated')],
  [withCode('22P02')],
  [withCode('P2025')],
  [new TypeError('x is not a function')],
  ['words'],
  [undefined],
])('%s is about something else', (error) => expect(databaseFailure(error)).toBeNull());

test('an embedded database that was closed is away as well', async () => {
  const pglite = await PGlite.create();
  const database = embeddedDatabase({ pglite, close: () => pglite.close() });
  await database.close();
  await expect(database.memo.contentHash()).rejects.toBeInstanceOf(DatabaseUnavailableError);
});
