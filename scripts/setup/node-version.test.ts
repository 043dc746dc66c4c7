import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeVersionProblem, SUPPORTED_NODE } from './node-version.mjs';

describe('the version of Node', () => {
  it.each(
    [
      ['20.19.0', '20.19.1', '20.20.0', '20.19.0-nightly'],
      ['22.12.0', '22.23.3', 'v24.0.0', '24.21.0', '25.0.0', '26.1.0'],
    ].flat(),
  )('is one that the packages run on: %s', (version) =>
    expect(nodeVersionProblem(version)).toBeUndefined(),
  );

  it.each(['20.18.9', '18.20.0', '9.0.0', 'v19.99.99', '21.7.3', '22.11.0', '23.11.0', ''])(
    'is not one of them: "%s"',
    (version) => {
      expect(nodeVersionProblem(version)).toContain(`needs Node ${SUPPORTED_NODE}, or newer`);
    },
  );

  it('is said alike in package.json, .nvmrc, the container and the README', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      engines: { node: string };
    };
    expect(engines.node).toBe('^20.19.0 || ^22.12.0 || >=24.0.0');
    for (const oldest of engines.node.match(/\d+\.\d+(?=\.)/g)!) {
      expect(nodeVersionProblem(`${oldest}.0`)).toBeUndefined();
      expect(SUPPORTED_NODE).toContain(oldest.replace('.0', ''));
    }
    expect(nodeVersionProblem(readFileSync('.nvmrc', 'utf8').trim())).toBeUndefined();
    const image = /^FROM node:([\d.]+)-/m.exec(readFileSync('Dockerfile', 'utf8'))![1]!;
    expect(nodeVersionProblem(image)).toBeUndefined();
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain('Node.js 24, or 22.12, or 20.19');
  });
});
