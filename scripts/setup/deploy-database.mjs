import { prepareDatabase } from './database.mjs';
import { loadEnvironmentFiles } from './environment.mjs';
import { SetupFailure } from './failure.mjs';
import { installPackages } from './packages.mjs';
import { generatePrismaClient } from './prisma-client.mjs';
import { say } from './progress.mjs';

/** @typedef {import('./environment.mjs').Environment} Environment */

/** Migrates and seeds the Postgres of DATABASE_URL; what is done already is left as it is. */
export async function deployDatabase() {
  loadEnvironmentFiles();
  if (!process.env['DATABASE_URL']) {
    throw new SetupFailure(
      'DATABASE_URL is not set, so there is no PostgreSQL to deploy to (the embedded database is prepared by npm start). ' +
        'Set it, for example: DATABASE_URL=postgresql://user:password@localhost:5432/third_neighbor npm run db:deploy',
    );
  }
  await installPackages();
  await generatePrismaClient();
  await prepareDatabase({});
  say('The database is ready.');
}
