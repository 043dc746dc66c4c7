import { startThrowAwayPostgres } from './throw-away-postgres';

/**
 * Vitest's global setup: one Postgres for all test files, at TEST_DATABASE_URL. Each test makes
 * databases of its own in it.
 */
export default async function postgresForTests(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const server = await startThrowAwayPostgres();
  if (!server) return undefined;
  process.env.TEST_DATABASE_URL = server.url;
  return async () => {
    delete process.env.TEST_DATABASE_URL;
    await server.stop();
  };
}
