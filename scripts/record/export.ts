import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataPackage, recordTablesOf } from '@/lib/export/data-package';
import { SEPARATORS, type Separator } from '@/lib/export/files/csv-files';
import { packageZip } from '@/lib/export/files/package-zip';
import { unhurried } from '@/lib/export/files/slices';
import { sqliteFile } from '@/lib/export/files/sqlite-file';
import {
  DICTIONARY_APART,
  VIEW_FORMATS,
  dictionaryFile,
  viewFile,
  type ViewFormat,
} from '@/lib/export/files/view-formats';
import { viewTables } from '@/lib/export/view-tables';
import { routing } from '@/lib/i18n/routing';
import { readRecord, type AtlasRecord } from '@/lib/record/read-record';
import packageJson from '@/package.json';
import { commandOptions } from './command-options';
import { RECORD_DIRECTORY } from './folders';
import { UsageError } from './usage-error';

const { version } = packageJson;

const OPTIONS = {
  zip: { type: 'string' },
  sqlite: { type: 'string' },
  format: { type: 'string' },
  file: { type: 'string' },
  events: { type: 'string' },
  language: { type: 'string', default: 'en' },
  separator: { type: 'string', default: 'comma' },
  site: { type: 'string' },
} as const;

/**
 * `record export DIR`: the record as a Data Package; `--zip FILE` the same as one file, `--sqlite FILE` as a
 * database; `--format FORMAT --file FILE` its events, or those of `--events id,id`, as the atlas saves a view.
 * Files of the same names are overwritten.
 */
export async function exportCommand(parameters: readonly string[]): Promise<void> {
  const { values, positionals } = commandOptions(parameters, {
    options: OPTIONS,
    allowPositionals: true,
  });
  const [directory] = positionals;
  const writes = [directory, values.zip, values.sqlite, values.format].filter(Boolean);
  if (writes.length === 0) throw new UsageError('export needs a folder to write to');
  const format = values.format === undefined ? null : oneOf(VIEW_FORMATS, 'format', values.format);
  const separator = oneOf(Object.keys(SEPARATORS) as Separator[], 'separator', values.separator);
  const language = oneOf(routing.locales, 'language', values.language);
  if (format !== null && !values.file) throw new UsageError('--format needs --file');

  const record = await readRecord(RECORD_DIRECTORY);
  if (directory) await writePackage(record, directory);
  if (values.zip) await write(values.zip, await packageZip(record, version));
  if (values.sqlite) await write(values.sqlite, await sqliteFile(recordTablesOf(record, version)));
  if (format !== null && values.file) {
    const ids = values.events?.split(',') ?? record.events.map(({ id }) => id);
    const site = values.site ?? null;
    await writeView(record, { ids, format, file: values.file, separator, language, site });
  }
}

function oneOf<Value extends string>(values: readonly Value[], name: string, given: string): Value {
  const found = values.find((value) => value === given);
  if (found === undefined) throw new UsageError(`--${name} is one of: ${values.join(', ')}`);
  return found;
}

async function writePackage(record: AtlasRecord, directory: string): Promise<void> {
  const files = dataPackage(record, version);
  await mkdir(directory, { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(directory, name), text);
  console.log(`Wrote ${files.size} files to ${path.resolve(directory)}.`);
}

interface ViewToWrite {
  readonly ids: readonly string[];
  readonly format: ViewFormat;
  readonly file: string;
  readonly separator: Separator;
  readonly language: 'en' | 'vi';
  readonly site: string | null;
}

async function writeView(record: AtlasRecord, view: ViewToWrite): Promise<void> {
  const { ids, format, file, separator, language, site } = view;
  const known = new Set(record.events.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new UsageError(`no such event: ${unknown.join(', ')}`);
  const slices = unhurried();
  const tables = await viewTables(recordTablesOf(record, version), ids, { language, site }, slices);
  const work = { slices, separator };
  await write(file, await viewFile(tables, format, work));
  if (DICTIONARY_APART.has(format)) {
    await write(`${file}.columns.csv`, await dictionaryFile(tables, work));
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await writeFile(file, bytes);
  console.log(`Wrote ${path.resolve(file)}.`);
}
