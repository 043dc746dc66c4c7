import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeVersionProblem, OLDEST_NODE } from './node-version.mjs';

describe('the version of Node', () => {
  it.each(['20.19.0', '20.19.1', '20.20.0', '22.0.0', 'v24.1.0', '20.19.0-nightly'])(
    'is new enough: %s',
    (version) => expect(nodeVersionProblem(version)).toBeUndefined(),
  );

  it.each(['20.18.9', '18.20.0', '9.0.0', 'v19.99.99', ''])('is too old: "%s"', (version) => {
    expect(nodeVersionProblem(version)).toContain(`needs Node ${OLDEST_NODE} or newer`);
  });

  it('is said alike in package.json and .nvmrc', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      engines: { node: string };
    };
    expect(OLDEST_NODE).toBe(`${engines.node.replace('>=', '')}.0`);
    expect(nodeVersionProblem(readFileSync('.nvmrc', 'utf8').trim())).toBeUndefined();
  });
});
