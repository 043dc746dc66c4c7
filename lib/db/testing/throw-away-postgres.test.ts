import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { findPostgresBinaries } from './postgres-binaries';

const HOLDER = `
  const { startThrowAwayPostgres } = await import('./lib/db/testing/throw-away-postgres.ts');
  console.log((await startThrowAwayPostgres()).url);
`;

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  // Ended between two answers, a connection says so as an event, which nobody else would hear.
  client.on('error', () => undefined);
  return client
    .connect()
    .then(() => client.query('select 1'))
    .then(
      () => true,
      () => false,
    )
    .finally(() => client.end().catch(() => undefined));
};

const hasBinaries = (await findPostgresBinaries()) !== null;

test.skipIf(!hasBinaries)(
  'the server ends with the process that holds it, even a killed one',
  async () => {
    const arguments_ = ['--import', 'tsx', '--input-type=module', '-e', HOLDER];
    const holder = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [output] = await once(holder.stdout, 'data');
    const url = String(output).trim();
    expect(await answers(url)).toBe(true);

    holder.kill('SIGKILL');
    await vi.waitFor(async () => expect(await answers(url)).toBe(false), { timeout: 20_000 });
  },
  120_000,
);
