import { canInstallDebianPackages, installDebianPackages } from './debian-packages.mjs';
import { hasPostgresServer } from './find-postgres.mjs';
import { installPackages } from './packages.mjs';
import { say, step } from './progress.mjs';
import { runSteps } from './test-run.mjs';
import { TEST_STEPS } from './test-steps.mjs';

const NO_POSTGRES =
  'The tests on a real PostgreSQL did NOT run: no server was found (initdb and postgres), and none could be installed. ' +
  'Install PostgreSQL, or set TEST_DATABASE_URL to an empty database.';

/** `npm test`: installs what is missing, runs everything, and ends with the summary line. */
export async function testEverything() {
  // The tests bring their own database and port; what a developer's shell says is for the atlas.
  for (const name of ['DATABASE_URL', 'THIRD_NEIGHBOR_DATA', 'HOST', 'PORT']) {
    delete process.env[name];
  }
  await installPackages();
  const warnings = (await providePostgres()) ? [] : [NO_POSTGRES];
  warnings.forEach((warning) => say(`!! ${warning}`));

  if (!(await runSteps(TEST_STEPS, warnings))) process.exitCode = 1;
}

/** @returns {Promise<boolean>} whether the tests will have a real Postgres */
async function providePostgres() {
  if (process.env['TEST_DATABASE_URL'] || hasPostgresServer()) return true;
  if (!canInstallDebianPackages()) return false;
  return step('Installing PostgreSQL for the database tests', async () => {
    await installDebianPackages(['postgresql']);
    return hasPostgresServer();
  });
}
