import { beforeEach, expect, it, vi } from 'vitest';
import { canInstallDebianPackages, installDebianPackages } from './debian-packages.mjs';
import { missingLanguages } from './example-languages.mjs';
import { provideExampleLanguages } from './provide-example-languages.mjs';
import { TEST_STEPS } from './test-steps.mjs';

vi.mock('./debian-packages.mjs');
vi.mock('./example-languages.mjs');
vi.mock('./progress.mjs');

const R = { program: 'Rscript', debianPackage: 'r-base-core' };

beforeEach(() => {
  vi.mocked(missingLanguages).mockReset().mockReturnValue([R]);
  vi.mocked(canInstallDebianPackages).mockReset().mockReturnValue(true);
  vi.mocked(installDebianPackages)
    .mockReset()
    .mockResolvedValue({ installed: false, output: 'E: Unable to locate package' });
});

it('installs what is missing, and has nothing to say', async () => {
  vi.mocked(missingLanguages).mockReturnValueOnce([R]).mockReturnValue([]);
  expect(await provideExampleLanguages()).toBeUndefined();
  expect(installDebianPackages).toHaveBeenCalledWith(['r-base-core'], expect.any(String));
});

it.each([
  ['nothing may be installed', false],
  ['the installation fails', true],
])('says what is not tried where %s, in a CI too, and goes on', async (_, may) => {
  vi.stubEnv('CI', 'true');
  vi.mocked(canInstallDebianPackages).mockReturnValue(may);
  expect(await provideExampleLanguages()).toMatch(/EXAMPLES NOT TRIED: no Rscript\..*r-base-core/);
  vi.unstubAllEnvs();
});

it('the journeys wait for the languages, and do without them', () => {
  const journeys = TEST_STEPS.find(({ name }) => name === 'browser journeys')!;
  expect(journeys.needs).not.toContain('languages of the examples');
  expect(journeys.after).toContain('languages of the examples');
});
