import { canInstallDebianPackages, installDebianPackages } from './debian-packages.mjs';
import { hasPostgresServer } from './find-postgres.mjs';

/**
 * Sees to it that the database tests find a PostgreSQL to start. When it cannot, that is not a failure
 * here: the tests themselves say that they ran on the embedded database alone.
 */
export async function providePostgres() {
  if (process.env['TEST_DATABASE_URL'] || hasPostgresServer()) return;
  if (!canInstallDebianPackages()) return;
  await installDebianPackages(['postgresql'], 'the database tests run on it as well');
}
