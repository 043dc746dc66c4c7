import { canInstallDebianPackages, installDebianPackages } from './debian-packages.mjs';
import { missingLanguages } from './example-languages.mjs';
import { SetupFailure, lastLines } from './failure.mjs';
import { say } from './progress.mjs';

/**
 * Sees to it that the examples of docs/examples can be run. Where nothing may be installed, that is said, and
 * their journeys are skipped; in a CI and where the installation fails, it is a failure.
 *
 * @throws {SetupFailure}
 */
export async function provideExampleLanguages() {
  const packages = missingLanguages().map(({ debianPackage }) => debianPackage);
  if (packages.length === 0) return;
  const output = canInstallDebianPackages()
    ? (await installDebianPackages(packages, 'the examples in Python and R are tried with them'))
        .output
    : '';
  const programs = missingLanguages().map(({ program }) => program);
  if (programs.length === 0) return;
  const advice = `Install ${programs.join(' and ')} (on Debian: apt-get install ${packages.join(' ')}), then run this again.`;
  if (canInstallDebianPackages() || process.env['CI']) {
    throw new SetupFailure(
      `The examples in Python and R cannot be tried here. ${advice}`,
      lastLines(output),
    );
  }
  say(`  ! EXAMPLES NOT TRIED: ${programs.join(' and ')} cannot be installed here. ${advice}`);
}
