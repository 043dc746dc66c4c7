import { readFileSync } from 'node:fs';
import semver from 'semver';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly engines?: { readonly node?: string };
  /** For other systems: npm leaves it out where it does not fit. */
  readonly optional?: boolean;
}

/** Packages whose range is narrower than their use here, and why that is no harm. */
const NEVER_LOADED: Readonly<Record<string, string>> = {
  'node_modules/@mapbox/jsonlint-lines-primitives':
    'only a command of the style specification loads it',
  'node_modules/@prisma/streams-local': 'only the command "prisma dev" loads it',
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};
const ours = packages['']!.engines!.node!;

const tooNarrow = Object.entries(packages).flatMap(([place, { engines, optional = false }]) => {
  const theirs = engines?.node;
  if (place === '' || optional || theirs === undefined) return [];
  return semver.subset(ours, theirs) ? [] : [place];
});

it('every Node that we name is one that each package names', () => {
  expect(tooNarrow.filter((place) => !(place in NEVER_LOADED))).toEqual([]);
});

it('there is no exception without need', () => {
  expect(Object.keys(NEVER_LOADED).filter((place) => !tooNarrow.includes(place))).toEqual([]);
});

it('says the same in the lockfile as in package.json', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as LockedPackage;
  expect(engines?.node).toBe(ours);
});
