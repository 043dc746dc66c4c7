import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { postgresServerUrl } from '../testing/database-engines';
import { randomFrom, type FaultFigures } from '../testing/fault-figures';
import { embeddedEngine, makeRoots, postgresEngine, type Roots } from '../testing/fault-targets';
import { meetCorruption } from '../testing/meet-corruption';
import { meetKills } from '../testing/meet-kills';
import { meetPowerLosses } from '../testing/meet-power-losses';
import { meetRefusals } from '../testing/meet-refusals';

// A few of each fault; bench/faults has the hundreds.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

let folder: string;
let roots: Roots;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faults-'));
  await mkdir(path.join(folder, 'data/sources'), { recursive: true });
  await writeFile(
    path.join(folder, 'data/sources/books.yaml'),
    '- id: book\n  csl: { type: book, title: A book }\n',
  );
  roots = await makeRoots(folder, path.join(folder, 'data'));
});
afterAll(() => rm(folder, { recursive: true }));

const expectNoLoss = (figures: readonly FaultFigures[], tried: number) => {
  expect(figures.flatMap(({ name, lost }) => lost.map((loss) => `${name}: ${loss}`))).toEqual([]);
  expect(figures.reduce((sum, { survived }) => sum + survived, 0)).toBe(tried);
};

test('a process that is killed loses nothing, on PGlite', async () => {
  expectNoLoss(await meetKills(embeddedEngine(folder), roots, 1, randomFrom(1)), 3);
});

test.skipIf(postgresServerUrl === null)(
  'a process that is killed loses nothing, on Postgres',
  async () => {
    const engine = postgresEngine(postgresServerUrl ?? '');
    expectNoLoss(await meetKills(engine, roots, 2, randomFrom(2)), 6);
  },
);

test('a power cut loses nothing, and what was seeded need not be seeded again', async () => {
  expectNoLoss(await meetPowerLosses(folder, roots, 1, randomFrom(3)), 4);
});

test('a damaged file is built again, and that is said', async () => {
  expectNoLoss([await meetCorruption(folder, roots, 3, randomFrom(4))], 3);
});

test('what cannot be written is said as what it is, with exit code 1', async () => {
  expectNoLoss([await meetRefusals(folder, roots)], 7);
});
