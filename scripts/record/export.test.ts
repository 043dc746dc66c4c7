import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { exportCommand } from './export';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'record-export-'));
});
afterAll(() => rm(directory, { recursive: true }));

const inFolder = (name: string) => path.join(directory, name);

it('writes some events in a format, and what its columns mean beside it', async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  const file = inFolder('events.geojson');
  await exportCommand([
    ...['--format', 'geojson', '--file', file, '--events', 'hanoi-summit-2019'],
    ...['--site', 'https://atlas.test', '--language', 'vi'],
  ]);
  const { features } = JSON.parse(await readFile(file, 'utf8')) as {
    features: { properties: Record<string, unknown> }[];
  };
  const legs = features.filter(({ properties }) => properties['feature'] === 'leg');
  expect(new Set(legs.map(({ properties }) => properties['address']))).toEqual(
    new Set(['https://atlas.test/vi/events/hanoi-summit-2019']),
  );
  expect(await readFile(`${file}.columns.csv`, 'utf8')).toContain('legs,from_longitude');
});

it('writes the whole record as a folder, a zip and a database', async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  const [folder, zip, sqlite] = ['package', 'record.zip', 'record.sqlite'].map(inFolder);
  await exportCommand([folder!, '--zip', zip!, '--sqlite', sqlite!]);
  expect(await readdir(folder!)).toContain('datapackage.json');
  expect((await readFile(zip!)).subarray(0, 2).toString()).toBe('PK');
  expect((await readFile(sqlite!)).subarray(0, 15).toString()).toBe('SQLite format 3');
});

it.each([
  [[], 'needs a folder'],
  [['--format', 'ods', '--file', 'x'], '--format is one of: csv'],
  [['--format', 'csv'], 'needs --file'],
  [['--format', 'csv', '--file', 'x', '--separator', 'pipe'], '--separator is one of: comma'],
  [['--format', 'csv', '--file', 'x', '--events', 'never-was'], 'no such event: never-was'],
  [['--colour', 'red'], 'colour'],
])('refuses %j: %s', async (parameters, message) => {
  await expect(exportCommand(parameters)).rejects.toThrow(message);
});
