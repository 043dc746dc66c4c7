import initSqlJs from 'sql.js';
import { expect, it } from 'vitest';
import { cellsOf, hardTables } from '../testing';
import { sqliteFile } from './sqlite-file';

const { Database } = await initSqlJs();
const bytes = await sqliteFile(hardTables);
const open = () => new Database(bytes);
const rowsIn = (database: InstanceType<typeof Database>, sql: string) =>
  database.exec(sql)[0]?.values ?? [];

it('has every cell of every table', () => {
  const database = open();
  for (const table of hardTables.tables) {
    const expected = cellsOf(table).map((row) =>
      row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)),
    );
    expect(rowsIn(database, `SELECT * FROM "${table.name}" ORDER BY rowid`)).toEqual(expected);
  }
});

it('is whole, and all of its foreign keys hold', () => {
  const database = open();
  expect(rowsIn(database, 'PRAGMA integrity_check')).toEqual([['ok']]);
  expect(rowsIn(database, 'PRAGMA foreign_key_check')).toEqual([]);
  expect(rowsIn(database, 'PRAGMA foreign_key_list(legs)').map((row) => row[2])).toEqual(
    expect.arrayContaining(['events', 'places']),
  );
});

it.each([
  ["UPDATE legs SET from_id = 'nowhere' WHERE rowid = 1", /FOREIGN KEY/],
  ["UPDATE events SET status = 'happened' WHERE rowid = 1", /CHECK/],
  ['INSERT INTO events SELECT * FROM events LIMIT 1', /UNIQUE/],
])('refuses %s', (sql, why) => {
  const database = open();
  database.run('PRAGMA foreign_keys = ON');
  expect(() => database.run(sql)).toThrow(why);
});

it('says what its columns mean, and which edition it is', () => {
  const database = open();
  expect(
    rowsIn(
      database,
      `SELECT leads_to FROM columns WHERE "table" = 'legs' AND "column" = 'from_id'`,
    ),
  ).toEqual([['places']]);
  expect(rowsIn(database, 'SELECT version FROM edition')).toEqual([[hardTables.version]]);
});
