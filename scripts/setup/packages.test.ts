import { describe, expect, it } from 'vitest';
import { complaints, npmCommand, sameVersions } from './packages.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  },
};
const installed = (version: string) => ({ packages: { 'node_modules/zod': { version } } });

describe('whether the packages are installed', () => {
  it('needs every package in its version', () => {
    expect(sameVersions(wanted, installed('4.0.0'))).toBe(true);
    expect(sameVersions(wanted, installed('3.9.9'))).toBe(false);
    expect(sameVersions(wanted, { packages: {} })).toBe(false);
  });

  it('needs no package of another system, but none in a wrong version either', () => {
    const other = { 'node_modules/for-another-system': { version: '0.9.0' } };
    expect(sameVersions(wanted, { packages: { ...installed('4.0.0').packages, ...other } })).toBe(
      false,
    );
  });
});

describe('which npm installs them', () => {
  const besideNode = '/opt/node/lib/node_modules/npm/bin/npm-cli.js';

  it('is the one that called', () => {
    expect(npmCommand('/home/me/npm-cli.js', '/opt/node/bin/node', () => true)).toBe(
      '/home/me/npm-cli.js',
    );
  });

  it('is the one beside Node when another package manager called, or none', () => {
    const exists = (file: string) => file === besideNode;
    expect(npmCommand('/home/me/yarn.js', '/opt/node/bin/node', exists)).toBe(besideNode);
    expect(npmCommand(undefined, '/opt/node/bin/node', exists)).toBe(besideNode);
  });

  it('is left to the PATH when neither is there', () => {
    expect(npmCommand(undefined, '/opt/node/bin/node', () => false)).toBeUndefined();
  });
});

it('repeats what npm complains about, not its manual or its warnings', () => {
  const output = [
    'npm warn EBADENGINE Unsupported engine',
    'npm error code EUSAGE',
    'npm error Missing: a@1 from lock file',
    'npm error Clean install a project',
    'npm error Usage:',
    'npm error npm ci',
  ].join('\n');
  expect(complaints(output)).toBe('npm error code EUSAGE\nnpm error Missing: a@1 from lock file');
});
