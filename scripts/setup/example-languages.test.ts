import { expect, it } from 'vitest';
import { missingLanguages } from './example-languages.mjs';

it.each([
  [['/usr/bin/python3', '/usr/bin/Rscript'], []],
  [['/opt/R/bin/Rscript', '/usr/bin/python3'], []],
  [['/usr/bin/python3'], [{ program: 'Rscript', debianPackage: 'r-base-core' }]],
  [
    ['/elsewhere/python3', '/elsewhere/Rscript'],
    [
      { program: 'python3', debianPackage: 'python3' },
      { program: 'Rscript', debianPackage: 'r-base-core' },
    ],
  ],
])('of a machine with %j there is missing %j', (files, missing) => {
  const env = { PATH: '/usr/bin:/opt/R/bin' };
  expect(missingLanguages({ env, isProgram: (file: string) => files.includes(file) })).toEqual(
    missing,
  );
});
