import { createHash } from 'node:crypto';
import { CONTRIBUTORS, DATA_LICENCE, RECORD_DESCRIPTION } from '@/lib/catalogue/record-description';
import type { AtlasRecord } from '@/lib/record/read-record';
import { shortHash } from '@/lib/text/short-hash';
import { actorTables } from './data-package-actors';
import { amountsTable } from './data-package-amounts';
import { corridorClaimsTable, eventClaimsTable } from './data-package-claims';
import { corridorTables } from './data-package-corridors';
import { csvOf } from './data-package-csv';
import { eventTables } from './data-package-events';
import { placeTables } from './data-package-places';
import { sourceTables } from './data-package-sources';
import type { DataTable } from './data-package-table';
import type { RecordTables } from './record-tables';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** File name → its text. */
export type PackageFiles = ReadonlyMap<string, string>;

/**
 * The record as a Data Package (https://datapackage.org, version 2): `datapackage.json` and a CSV a
 * table. The same record gives the same bytes. Tours are left out: they are lectures on the
 * record, made of views of this app.
 * @param version of the atlas; the package's is that and the record's own hash
 */
export function dataPackage(record: AtlasRecord, version: string): PackageFiles {
  const tables = tablesOf(record);
  const csv = new Map(tables.map((table) => [fileOf(table), csvOf(table)]));
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: RECORD_DESCRIPTION.name,
    title: RECORD_DESCRIPTION.title,
    description: RECORD_DESCRIPTION.abstract,
    version: versionOf(record, version),
    licenses: [{ name: DATA_LICENCE.spdx, title: DATA_LICENCE.title, path: DATA_LICENCE.address }],
    contributors: [{ title: CONTRIBUTORS, roles: ['author'] }],
    sources: record.sources
      .filter(({ document }) => document !== undefined)
      .map(({ csl }) => ({ title: csl.title })),
    resources: tables.map((table) => resourceOf(table, csv.get(fileOf(table)) ?? '')),
  };
  return new Map([['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`], ...csv]);
}

export const tablesOf = (record: AtlasRecord): DataTable[] => [
  ...eventTables(record.events, record.actors),
  amountsTable(record.events),
  eventClaimsTable(record.events),
  ...placeTables(record.places),
  ...actorTables(record.actors),
  ...sourceTables(record.sources),
  ...corridorTables(record.corridors),
  corridorClaimsTable(record.corridors),
];

/** Of the atlas, and after a plus the record's own hash. */
export const versionOf = ({ contentHash }: AtlasRecord, version: string): string =>
  `${version}+${shortHash(contentHash)}`;

/** The tables, and which record they are of. */
export const recordTablesOf = (record: AtlasRecord, version: string): RecordTables => ({
  version: versionOf(record, version),
  tables: tablesOf(record),
});

const fileOf = ({ name }: DataTable) => `${name}.csv`;

function resourceOf(table: DataTable, csv: string) {
  const { name, title, description, fields, primaryKey, foreignKeys } = table;
  return {
    name,
    type: 'table',
    title,
    description,
    path: fileOf(table),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields,
      primaryKey,
      // The standard wants no empty list.
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}
