import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecord, type AtlasRecord } from '@/lib/record/read-record';
import { dataPackage, tablesOf, type PackageFiles } from './data-package';

let record: AtlasRecord;
let files: PackageFiles;
let directory: string;
beforeAll(async () => {
  record = await readRecord('data');
  files = dataPackage(record, '1.2.3');
  directory = await mkdtemp(path.join(tmpdir(), 'data-package-'));
}, 60_000);
afterAll(() => rm(directory, { recursive: true }));

const write = async (changed: Iterable<[string, string]>) => {
  for (const [name, text] of changed) await writeFile(path.join(directory, name), text);
};

const load = () => Package.load(path.join(directory, 'datapackage.json'));

/** Cells as the standard's library casts them: dates are objects there, JSON is parsed. */
const plain = (cell: unknown) => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
};

describe('the record as a Data Package', () => {
  it("is accepted by the standard's validator, and read back is the record", async () => {
    await write(files);
    const { valid, errors, resources } = await load();
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    const tables = tablesOf(record);
    expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const [index, resource] of resources.entries()) {
      const rows = await resource.read({ keyed: true, relations: false });
      const cells = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])),
      );
      expect({ of: resource.name, cells }).toEqual({
        of: resource.name,
        cells: tables[index]?.rows,
      });
      await resource.read({ keyed: true, relations: true });
    }
  }, 60_000);

  it('holds all events, claims and names, and every CSL reference whole', () => {
    const tables = tablesOf(record);
    const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows;
    expect(rowsOf('events')).toHaveLength(record.events.length);
    expect(rowsOf('claims')).toHaveLength(record.events.flatMap(({ claims }) => claims).length);
    expect(rowsOf('actor_names')).toHaveLength(record.actors.flatMap(({ names }) => names).length);
    expect(rowsOf('sources')?.map((row) => JSON.parse(String(row['csl_json'])) as unknown)).toEqual(
      record.sources.map(({ csl }) => csl),
    );
  });

  it('is a package of version 2, with nothing that only version 1 had', () => {
    const descriptor = JSON.parse(files.get('datapackage.json')!) as {
      $schema: string;
      contributors: { roles: string[] }[];
      resources: { type: string; schema: { $schema: string } }[];
    };
    const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;
    expect(descriptor.$schema).toBe(profile('datapackage'));
    expect(descriptor.contributors[0]!.roles).toEqual(['author']);
    for (const { type, schema } of descriptor.resources) {
      expect([type, schema.$schema]).toEqual(['table', profile('tableschema')]);
    }
    for (const old of ['"profile":', '"role":'])
      expect(files.get('datapackage.json')).not.toContain(old);
  });

  it('is the same bytes for the same record, and says which record', () => {
    expect([...dataPackage(record, '1.2.3')]).toEqual([...files]);
    expect(files.get('datapackage.json')).toContain(`1.2.3+${record.contentHash.slice(0, 12)}`);
  });

  it.each([
    ['events.csv', /,occurred,/, ',happened,', 'events'],
    ['legs.csv', /\r\n[^,]+,/, '\r\nno-such-event,', 'legs'],
    ['events.csv', /\r\n([^\r]+)\r\n/, '\r\n$1\r\n$1\r\n', 'events'],
  ])(
    'is refused with a flaw in %s: %s',
    async (file, from, to, name) => {
      const text = files.get(file) ?? '';
      await write([...files, [file, text.replace(from, to)]]);
      const { resources } = await load();
      const resource = resources.find((candidate) => candidate.name === name);
      await expect(resource?.read({ keyed: true, relations: true })).rejects.toThrow();
    },
    60_000,
  );
});
