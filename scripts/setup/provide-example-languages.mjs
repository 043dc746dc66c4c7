import { canInstallDebianPackages, installDebianPackages } from './debian-packages.mjs';
import { missingLanguages } from './example-languages.mjs';
import { lastLines } from './failure.mjs';
import { say } from './progress.mjs';

/**
 * Sees to it that the examples of docs/examples can be run. Where that fails it is said, and no failure of its
 * own: e2e/examples.spec.ts then fails in a CI, and skips them elsewhere.
 *
 * @returns {Promise<string | undefined>} what is to be said again at the end
 */
export async function provideExampleLanguages() {
  const packages = missingLanguages().map(({ debianPackage }) => debianPackage);
  if (packages.length === 0) return undefined;
  const output = canInstallDebianPackages()
    ? (await installDebianPackages(packages, 'the examples in Python and R are tried with them'))
        .output
    : '';
  const programs = missingLanguages().map(({ program }) => program);
  if (programs.length === 0) return undefined;
  if (output !== '') say(lastLines(output));
  return `EXAMPLES NOT TRIED: no ${programs.join(' and ')}. Install what is missing (on Debian: apt-get install ${packages.join(' ')}), then run this again.`;
}
