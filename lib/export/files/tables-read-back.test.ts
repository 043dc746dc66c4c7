import { tableFromIPC } from '@uwdata/flechette';
import { parquetReadObjects } from 'hyparquet';
import papaparse from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import type { DataTable } from '../data-package-table';
import { HARD_TEXTS, cellsOf, unzipped, viewOf } from '../testing';
import { SEPARATORS, type Separator } from './csv-files';
import { unhurried } from './slices';
import { EXTENSIONS, viewFile, type ViewFormat } from './view-formats';

const view = await viewOf();
const tables: DataTable[] = [...Object.values(view.tables), view.columns];
const written = (format: ViewFormat, separator: Separator = 'comma') =>
  viewFile(view, format, { slices: unhurried(), separator });

const parseCsv = (text: string, delimiter = ',') => {
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter });
  expect(errors).toEqual([]);
  return data.filter((row) => row.length > 1 || row[0] !== '');
};

it('is tested with texts that are hard to write', () => {
  expect(view.tables.events.rows.slice(0, HARD_TEXTS.length).map(({ title }) => title)).toEqual(
    HARD_TEXTS,
  );
});

it.each(Object.keys(SEPARATORS) as Separator[])(
  'Papa Parse reads every cell of the CSV with %s back, formulas guarded',
  async (separator) => {
    const files = unzipped(await written('csv', separator));
    for (const table of tables) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        files.get(`${table.name}.csv`),
      );
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [head, ...rows] = parseCsv(text.slice(1), SEPARATORS[separator]);
      expect(head).toEqual(table.fields.map(({ name }) => name));
      const expected = cellsOf(table).map((row) =>
        row.map((cell) => {
          const shown = String(cell ?? '');
          return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${shown}` : shown;
        }),
      );
      expect(rows).toEqual(expected);
    }
  },
);

it('read-excel-file reads every cell of the workbook back, with its type', async () => {
  const bytes = Buffer.from(await written('xlsx'));
  for (const table of tables) {
    const [head, ...rows] = await readSheet(bytes, table.name, { trim: false });
    expect(head).toEqual(table.fields.map(({ name }) => name));
    const width = table.fields.length;
    const padded = rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
    expect(padded).toEqual(cellsOf(table));
  }
});

it('writes a carriage return so that XML keeps it', async () => {
  const sheet = unzipped(await written('xlsx')).get('xl/worksheets/sheet1.xml');
  const xml = new TextDecoder().decode(sheet);
  expect(xml.slice(xml.indexOf('<sheetData>'))).not.toContain('\r');
  expect(xml).toContain('lines&#13;\nthree');
});

it('hyparquet reads every cell of the Parquet files back, with its type', async () => {
  const files = unzipped(await written('parquet'));
  for (const table of tables) {
    const file = files.get(`${table.name}.parquet`)!.buffer;
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => Object.values(row).map((cell) => cell ?? null))).toEqual(
      cellsOf(table),
    );
  }
});

it('flechette reads every cell of the Arrow files back, with its type', async () => {
  const files = unzipped(await written('arrow'));
  for (const table of tables) {
    const read = tableFromIPC(files.get(`${table.name}.arrow`)!);
    const rows = read.toArray().map((row) => table.fields.map(({ name }) => row[name] ?? null));
    expect(rows).toEqual(cellsOf(table));
  }
});

it('Papa Parse reads the tables of flowmap.blue, and every flow has both its places', async () => {
  const files = unzipped(await written('flowmap'));
  const read = (name: string) =>
    papaparse.parse<Record<string, string>>(new TextDecoder().decode(files.get(name)), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const [locations, flows] = [read('locations.csv'), read('flows.csv')];
  const ids = new Set(locations.map(({ id }) => id));
  expect(flows.length).toBeGreaterThan(20);
  for (const { origin, dest } of flows) {
    expect(ids.has(origin)).toBe(true);
    expect(ids.has(dest)).toBe(true);
  }
  const moving = view.tables.legs.rows.filter((leg) => leg['from_id'] !== leg['to_id']);
  expect(flows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(moving.length);
  expect(Object.keys(locations[0]!)).toEqual(expect.arrayContaining(['id', 'name', 'lat', 'lon']));
});

it('every format has a name for its files', async () => {
  const magic: Partial<Record<string, string>> = { zip: 'PK', xlsx: 'PK' };
  for (const [format, extension] of Object.entries(EXTENSIONS)) {
    const bytes = await written(format as ViewFormat);
    const start = new TextDecoder().decode(bytes.subarray(0, 2));
    expect([format, start.slice(0, 2)]).toEqual([
      format,
      magic[extension.split('.').at(-1)!] ?? '{"',
    ]);
  }
});
