import { canInstallDebianPackages, installDebianPackages } from './debian-packages.mjs';
import { hasPostgresServer } from './find-postgres.mjs';
import { installPackages } from './packages.mjs';
import { step } from './progress.mjs';
import { runSteps } from './test-run.mjs';
import { TEST_STEPS } from './test-steps.mjs';

/** `npm test`: installs what is missing, runs everything, and ends with the summary line. */
export async function testEverything() {
  // The tests bring their own database and port; what a developer's shell says is for the atlas.
  for (const name of ['DATABASE_URL', 'THIRD_NEIGHBOR_DATA', 'HOST', 'PORT']) {
    delete process.env[name];
  }
  await installPackages();
  await providePostgres();
  if (!(await runSteps(TEST_STEPS))) process.exitCode = 1;
}

/** The database tests say themselves when they find no server, so a failure to install one is not ours. */
async function providePostgres() {
  if (process.env['TEST_DATABASE_URL'] || hasPostgresServer()) return;
  if (!canInstallDebianPackages()) return;
  await step('Installing PostgreSQL for the database tests', () =>
    installDebianPackages(['postgresql']),
  );
}
