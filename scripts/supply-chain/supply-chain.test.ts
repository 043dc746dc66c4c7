import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { billOfMaterials, packagesOf, type BillOfMaterials } from './bill-of-materials';
import { isAllowed } from './licence-policy';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');
const nameAt = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 13);

describe('package-lock.json', () => {
  // npm leaves the digest out for packages of other systems that it found in node_modules.
  it('has the digest of every package, those of other systems too', () => {
    const without = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(without.map(([place]) => place)).toEqual([]);
  });

  it('has every optional package of a package that is there', () => {
    const names = new Set(locked.map(([place]) => nameAt(place)));
    const missing = locked.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${place}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the bill of materials', () => {
  let bill: BillOfMaterials;
  beforeAll(async () => {
    bill = await billOfMaterials();
  });

  it('is of the atlas, and names each package of the lockfile once', () => {
    expect(bill.metadata.component).toMatchObject({ name: 'third-neighbor', type: 'application' });
    const named = bill.components.map(({ name, version }) => `${name}@${version}`);
    expect(new Set(named).size).toBe(named.length);
    const expected = locked.map(([place, { version }]) => `${nameAt(place)}@${version}`);
    expect(named.toSorted()).toEqual([...new Set(expected)].toSorted());
  });

  it('has a licence that fits for each package', () => {
    expect(packagesOf(bill).filter((one) => !isAllowed(one))).toEqual([]);
  });
});

describe('isAllowed', () => {
  const used = { name: 'anything', version: '1.0.0', licence: 'MIT', development: false };

  it.each(['MIT', 'MIT OR GPL-3.0-only', 'Apache-2.0 AND ISC'])('takes %s', (licence) => {
    expect(isAllowed({ ...used, licence })).toBe(true);
  });

  it.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN FILE', null])(
    'refuses %s',
    (licence) => {
      expect(isAllowed({ ...used, licence })).toBe(false);
    },
  );

  it('takes a licence for building that it refuses for what is shipped', () => {
    const licence = 'LGPL-2.1';
    expect(isAllowed({ ...used, licence, development: true })).toBe(true);
    expect(isAllowed({ ...used, licence })).toBe(false);
  });
});

describe('images', () => {
  interface Service {
    readonly image?: string;
    readonly read_only?: boolean;
    readonly cap_drop?: string[];
    readonly security_opt?: string[];
  }
  const { services } = parse(readFileSync('compose.yaml', 'utf8')) as {
    services: Record<string, Service>;
  };

  it('are named by version and digest', () => {
    const dockerfile = readFileSync('Dockerfile', 'utf8');
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1]!);
    const pulled = Object.values(services).flatMap(({ image }) => image ?? []);
    expect(bases.length).toBe(2);
    for (const image of [...bases, ...pulled]) {
      expect(image).toMatch(/^\w+:\d+(\.\d+)+-[\w-]+@sha256:[0-9a-f]{64}$/);
    }
  });

  it.each(Object.entries(services))('%s runs with no more than it needs', (_name, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    const limits = ['mem_limit', 'pids_limit', 'stop_grace_period'];
    expect(Object.keys(service)).toEqual(expect.arrayContaining(limits));
  });
});
