import { prepareDatabase } from './database.mjs';
import { loadEnvironmentFiles, readSettings } from './environment.mjs';
import { SetupFailure } from './failure.mjs';
import { installPackages } from './packages.mjs';
import { generatePrismaClient } from './prisma-client.mjs';
import { say } from './progress.mjs';

/** Migrates and seeds the Postgres of DATABASE_URL; what is done already is left as it is. */
export async function deployDatabase() {
  loadEnvironmentFiles();
  await installPackages();
  const { DATABASE_URL } = await readSettings();
  if (DATABASE_URL === undefined) {
    throw new SetupFailure(
      'DATABASE_URL is not set, so there is no PostgreSQL to deploy to (the embedded database is prepared by npm start). ' +
        'Set it, for example: DATABASE_URL=postgresql://user:password@localhost:5432/third_neighbor npm run db:deploy',
    );
  }
  await generatePrismaClient();
  await prepareDatabase({});
  say('The database is ready.');
}
