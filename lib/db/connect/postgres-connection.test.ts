import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { DatabaseUnavailableError } from './database-unavailable-error';
import { connectToPostgres, refuseOldVersion } from './postgres-connection';
import { postgresServerUrl } from '../testing/database-engines';

const refusal = async (url: string): Promise<DatabaseUnavailableError> => {
  const error: unknown = await connectToPostgres(url).catch((reason: unknown) => reason);
  if (error instanceof DatabaseUnavailableError) return error;
  throw new Error('It was not refused as it should be', { cause: error });
};

test('a server that does not listen is named, without its password', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  probe.close();
  const error = await refusal(`postgresql://atlas:secret@127.0.0.1:${port}/atlas`);
  expect(error.problem).toBe(`The Postgres at 127.0.0.1:${port}/atlas refuses connections.`);
  expect(error.message).not.toContain('secret');
});

test('a server that is too old is named with its version', () => {
  const url = 'postgresql://atlas@db.example/atlas';
  expect(() => refuseOldVersion({ number: 130_014, name: '13.14' }, url)).toThrow(
    'The Postgres at db.example:5432/atlas is version 13.14, which is too old.',
  );
  expect(() => refuseOldVersion({ number: 140_000, name: '14.0' }, url)).not.toThrow();
});

test.skipIf(postgresServerUrl === null)('a database that is not there is named', async () => {
  const url = new URL(postgresServerUrl ?? '');
  url.pathname = '/no_such_database';
  expect((await refusal(url.href)).problem).toContain('has no database of that name');
});
